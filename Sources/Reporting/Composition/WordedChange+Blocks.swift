import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

extension WordedChange {
  /// The bottom line, what to hold against it, and the tables.
  var blocks: [Block] {
    let gaps = change.registerGaps.map { language.registerGap($0) }
    return [.lead(RichText(sentence))] + remarks.map { .paragraph(RichText($0)) }
      + (gaps.isEmpty ? [] : [.list(gaps)]) + [.table(rates)]
      + [steps, unknowns].compactMap { $0.map(Block.table) }
  }

  /// Both rates with their range, how much is known, from how many boats, and what marks them.
  private var rates: DocumentTable {
    let periods = [
      (answer.from, change.account.before, change.vessels.map(\.before)),
      (answer.to, change.account.after, change.vessels.map(\.after)),
    ]
    var table = table(
      "period", ["missionCapableRate", "range", "coverage", "presumed", "boatsSeen"],
      caption: "report.caption.bothRates", isWide: true,
      rows: periods.map { period, figures, _ in
        [
          language.name(of: period), language.percent(figures.rate?.value),
          language.range(figures.rate), language.percent(figures.rate?.coverage),
          language.percent(figures.window.presumedShare),
          language.text(
            "report.countOf",
            ["count": .number(figures.seen), "total": .number(figures.inFleet)]),
        ]
      })
    for (row, (_, _, vessels)) in periods.enumerated() {
      let marks = VesselScore.Mark.allCases.filter { mark in
        vessels.contains { $0.marks.contains(mark) }
      }
      table.rows[row].cells[0].lines += marks.map { RichText(language.mark($0), .strong) }
    }
    return table
  }

  /// From the earlier rate to the later one, part by part, with what each boat adds.
  private var steps: DocumentTable? {
    guard let before = change.account.before.rate?.value,
      let after = change.account.after.rate?.value, rounded.difference != nil
    else { return nil }
    var rows: [[String]]
    if let replacement = rounded.replacement {
      let none = language.text("report.none")
      rows = ChangePart.allCases.filter(\.isOfSameBoats).map {
        [language.name(of: $0), none, language.text("report.changes.notComputable")]
      }
      rows += [
        [
          language.text("report.changePart.fleetReplaced"),
          language.signed(tenths: replacement.fleet), none,
        ],
        [language.name(of: .standard), language.signed(tenths: replacement.standard), none],
      ]
    } else if !rounded.parts.isEmpty {
      rows = ChangePart.allCases.map {
        [language.name(of: $0), language.signed(tenths: rounded[$0]), boats(in: $0)]
      }
    } else {
      return nil
    }
    rows.insert(["\(answer.from.period)", (before * 100).fixed(1), ""], at: 0)
    rows.append(["\(answer.to.period)", (after * 100).fixed(1), ""])
    return table(
      "movedBy", ["points", "boatsCounted"], caption: "report.caption.movedBy",
      numeric: ["points"], rows: rows)
  }

  /// The boats of a part, the largest first: `XA-03 −6.1, XA-07 −3.7`.
  private func boats(in part: ChangePart) -> String {
    let boats = zip(change.vessels, rounded.vessels).map { ($0, $1[part] ?? 0) }
      .filter { $1 != 0 }.sorted { abs($0.1) > abs($1.1) }
      .map { vessel, tenths in
        let name = language.name(of: vessel.vessel, in: change)
        let words = "\(name) \(language.signed(tenths: tenths))"
        guard part == .leftFleet, let other = vessel.movedTo else { return words }
        let moved = language.text("report.changes.movedTo", ["vessel": .text(other.description)])
        return "\(words) (\(moved))"
      }
    return boats.isEmpty ? language.text("report.none") : boats.joined(separator: ", ")
  }

  private func table(
    _ first: String, _ others: [String], caption: String, numeric: Set<String>? = nil,
    isWide: Bool = false, rows: [[String]]
  ) -> DocumentTable {
    DocumentTable(
      caption: language.text(caption),
      columns: ([first] + others).map {
        DocumentTable.Column(
          title: language.text("report.column.\($0)"),
          isNumeric: numeric?.contains($0) ?? ($0 != first))
      }, rows: rows.map { DocumentTable.Row(cells: $0.map { DocumentTable.Cell($0) }) },
      isWide: isWide)
  }
}
