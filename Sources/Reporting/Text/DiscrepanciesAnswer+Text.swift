public import SeaworthyAssessment
import SeaworthyInspection
public import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension DiscrepanciesAnswer {
  /// The discrepancies for a terminal: the totals, then each with its state, worst first.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let tally = DiscrepancyTally(answer: self, language: language)
    let names = Dictionary(uniqueKeysWithValues: vessels.map { ($0.vessel, $0.name) })
    func node(_ standing: DiscrepancyStanding) -> TreeNode {
      TreeNode(standing, at: basis.asOf, vesselName: names[standing.vessel] ?? nil, in: language)
    }
    let bySeverity = Severity.allCases.compactMap { severity -> ReportDocument.Section? in
      let standings = open.filter { $0.severity == severity }
      return section("report.discrepancies.\(severity.rawValue)", standings, node, language)
    }
    let closed = section("report.discrepancies.closed", closed, node, language)
    let document = ReportDocument(
      language: language.code, title: language.text("report.discrepancies.title"),
      subtitle: language.clocks(basis),
      sections: [tally.section] + bySeverity + [closed].compactMap(\.self),
      fileNames: basis.fileNames)
    return TextRenderer(
      document: document, language: language, layout: layout,
      showsSources: !document.sources
        .documents.isEmpty, showsPaths: false
    ).text()
  }

  private func section(
    _ key: String, _ standings: [DiscrepancyStanding],
    _ node: (DiscrepancyStanding) -> TreeNode, _ language: Language
  ) -> ReportDocument.Section? {
    guard !standings.isEmpty else { return nil }
    return ReportDocument.Section(
      id: "", title: language.text(key, ["count": .number(standings.count)]),
      blocks: standings.map { .tree([node($0)]) })
  }
}

extension TreeNode {
  /// A discrepancy: which boat and what is wrong; below, all that qualifies it.
  fileprivate init(
    _ standing: DiscrepancyStanding, at instant: Instant, vesselName: String?,
    in language: Language
  ) {
    let boat = [standing.vessel.description, vesselName].compactMap { $0?.onOneLine }
      .joined(separator: " ")
    let lines = StandingLines(standing: standing, instant: instant, language: language).lines
    self.init(
      label: RichText("\(boat): \(language.name(standing))", sources: [standing.citation]),
      value: "", children: lines.map { TreeNode(label: $0, value: "") })
  }
}
