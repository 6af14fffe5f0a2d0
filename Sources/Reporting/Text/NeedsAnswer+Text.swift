public import SeaworthyAssessment
import SeaworthyInspection
public import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

extension NeedsAnswer {
  /// The needs for a terminal: of the region, or of the one coast guard that was asked for; of a
  /// region each coast guard in a line besides.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let first = all.first.map { NeedsSections(needs: $0, language: language).all } ?? []
    let document = ReportDocument(
      language: language.code,
      title: language.text("report.needs.title", ["window": window(language)]),
      subtitle: language.clocksAndStandard(basis),
      sections: first + members(language) + [reading(language)], fileNames: basis.fileNames)
    return TextRenderer(document: document, language: language, layout: layout).text()
  }

  private func window(_ language: Language) -> Phrase.Argument {
    let days = language.days(window)
    return .text(period.map { "\($0) (\(days))" } ?? days)
  }

  /// Each coast guard of a region: how much it lost, and to what most.
  private func members(_ language: Language) -> [ReportDocument.Section] {
    guard region != nil, !coastGuards.isEmpty else { return [] }
    return [
      ReportDocument.Section(
        id: "", title: language.text("report.needs.members"),
        blocks: [
          .table(members(in: language)),
          .paragraph(RichText(language.text("report.needs.membersNote"), .quiet)),
        ])
    ]
  }

  /// The same as a table.
  func members(in language: Language) -> DocumentTable {
    let columns = [
      ("coastGuard", false), ("boats", true), ("lost", true), ("shareOfKnown", true),
      ("notKnown", true), ("most", false),
    ]
    return DocumentTable(
      caption: language.text("report.needs.members"),
      columns: columns.map {
        DocumentTable.Column(
          title: language.text("report.needs.column.\($0.0)"), isNumeric: $0.1)
      },
      rows: coastGuards.map { needs in
        let availability = needs.availability
        let most = needs.table(.group)?.rows.first.map { row in
          "\(language.name(row.key)) (\(language.percent(row.share)))"
        }
        return DocumentTable.Row(
          cells: [
            needs.coastGuard?.onOneLine ?? "", String(needs.boats),
            availability.lost.inHours.fixed(1), language.percent(availability.lostShare),
            availability.times.unknown.inHours.fixed(1), most ?? language.text("report.none"),
          ].map { DocumentTable.Cell($0) })
      }, isWide: false)
  }

  /// How the figures are to be read, and which boats may need more than is told.
  private func reading(_ language: Language) -> ReportDocument.Section {
    let cautions = vessels.compactMap { vessel -> RichText? in
      let marks: [VesselScore.Mark] = [.reportHeld, .reportWithdrawn, .conflict]
      let words = vessel.marks.filter(marks.contains).map { language.mark($0) }
      guard !words.isEmpty else { return nil }
      return RichText("\(vessel.vessel.description.onOneLine): \(words.joined(separator: ", "))")
    }
    return ReportDocument.Section(
      id: "", title: language.text("report.needs.reading"),
      blocks: (cautions.isEmpty
        ? []
        : [
          .paragraph(RichText(language.text("report.needs.cautions"))), .list(cautions),
        ]) + [.paragraph(RichText(language.text("report.needs.method")))])
  }
}
