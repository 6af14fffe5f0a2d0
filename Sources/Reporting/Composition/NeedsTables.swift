import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// The tables of what a coast guard or the region needs, no longer than a page; data have them
/// whole.
struct NeedsTables {
  /// The needs.
  let needs: Needs
  /// The language to write in.
  let language: Language
  /// Whether they are part of a page, which draws the bars.
  var isOnPage = false

  /// How many rows a table shows.
  static let longest = 12
  /// How many characters the bar of all lost time would have.
  private static let bar = 10.0

  /// Lost time in one way to part it, with a bar for each share; no block where nothing was lost.
  func lost(by dimension: LostTimeTable.Dimension) -> [Block] {
    guard let rows = needs.table(dimension)?.rows, !rows.isEmpty else { return [] }
    return table(
      "by.\(dimension.rawValue)",
      [
        ("what", false), ("lost", true), ("share", true), ("cumulative", true), ("won", true),
        ("boats", true),
      ] + (isOnPage ? [] : [("bar", false)]),
      rows.map { row -> [String] in
        let bar = String(repeating: "#", count: Int((row.share * Self.bar).rounded()))
        return [
          language.name(row.key), row.lost.hours.fixed(1), language.percent(row.share),
          language.percent(row.cumulative), row.won.inHours.fixed(1), String(row.boats),
        ] + (isOnPage ? [] : [bar])
      })
  }

  /// The parts that are asked for.
  var parts: [Block] {
    table(
      "parts",
      [
        ("part", false), ("needed", true), ("outstanding", true), ("belowAllowance", true),
        ("boatsOf", false), ("open", true), ("waiting", true), ("waitingLost", true),
      ],
      needs.parts.map { need in
        [
          ([need.number] + need.stockNumbers).map(\.onOneLine).joined(separator: " "),
          String(need.needed), String(need.outstanding),
          need.unknown > 0
            ? "\(need.belowAllowance)–\(need.mostBelowAllowance)" : String(need.belowAllowance),
          "\(need.boats): \(need.coastGuards.map(\.onOneLine).joined(separator: " "))",
          language.wholeDays(need.longestOpen), language.wholeDays(need.longestWait),
          need.lost.hours.fixed(1),
        ]
      })
  }

  /// The roles, and how many qualified people each lacks.
  var billets: [Block] {
    table(
      "billets",
      [
        ("role", false), ("required", true), ("qualified", true), ("short", true),
        ("notCounted", true), ("boatsShort", true), ("sessions", true), ("passed", true),
      ],
      needs.billets.map { need in
        [
          need.role.onOneLine, String(need.required), String(need.qualified), String(need.short),
          String(need.unknown),
          language.text(
            "report.countOf",
            ["count": .number(need.boatsShort), "total": .number(need.boats)]),
          String(need.sessions), need.passed.map { String($0) } ?? language.text("report.none"),
        ]
      })
  }

  /// The training that was delivered.
  var training: [Block] {
    table(
      "training",
      [
        ("topic", false), ("audience", false), ("sessions", true), ("length", true),
        ("attended", true), ("passedOf", true),
      ],
      needs.training.map { topic in
        [
          topic.topic.onOneLine, topic.audience.onOneLine, String(topic.sessions),
          topic.hours.fixed(1), String(topic.attended),
          topic.passed.map {
            language.text(
              "report.countOf", ["count": .number($0), "total": .number(topic.examined)])
          } ?? language.text("report.none"),
        ]
      })
  }

  /// A table of so many rows as are shown, and how many there are besides; no block without rows.
  private func table(
    _ caption: String, _ columns: [(key: String, isNumeric: Bool)], _ rows: [[String]]
  ) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let table = DocumentTable(
      caption: language.text("report.needs.\(caption)"),
      columns: columns.map {
        DocumentTable.Column(
          title: language.text("report.needs.column.\($0.key)"), isNumeric: $0.isNumeric)
      },
      rows: rows.prefix(Self.longest).map { cells in
        DocumentTable.Row(cells: cells.map { DocumentTable.Cell($0) })
      }, isWide: false)
    let more = rows.count - Self.longest
    let rest = language.text(
      isOnPage ? "report.needs.moreInData" : "report.needs.more", ["count": .number(more)])
    return [.table(table)] + (more > 0 ? [.paragraph(RichText(rest, .quiet))] : [])
  }
}
