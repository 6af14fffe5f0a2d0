public import SeaworthyAssessment
public import SeaworthyPhrases
import SeaworthyReadiness

extension VesselAnswer {
  /// The reasons for a vessel's figures as an indented tree for a terminal, then the files and
  /// lines from which they come.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let nodes = VesselExplanation(
      score: score, arrivals: arrivals, language: language
    ).nodes
    let prospects = prospects.map { ProspectsExplanation(prospects: $0, language: language) }
    let advice = [
      ("report.section.fixFirst", prospects?.fixFirst ?? []),
      ("report.section.unknown", prospects?.missing ?? []),
    ].filter { !$0.1.isEmpty }
    let document = ReportDocument(
      language: language.code, title: language.name(of: score),
      subtitle: language.clocksAndStandard(basis),
      sections: nodes.map { node in
        ReportDocument.Section(
          id: "", title: node.label.text + (node.value.isEmpty ? "" : ": " + node.value),
          blocks: node.children.isEmpty ? [] : [.tree(node.children)])
      }
        + advice.map { key, nodes in
          ReportDocument.Section(
            id: "", title: language.text(key), blocks: [.tree(nodes)])
        } + statements(in: language), fileNames: basis.fileNames)
    return TextRenderer(
      document: document, language: language, layout: layout, showsSources: true
    ).text()
  }

  /// What people stated of it, beside the figures; nothing where nobody did.
  private func statements(in language: Language) -> [ReportDocument.Section] {
    guard !statements.isEmpty else { return [] }
    return [
      ReportDocument.Section(
        id: "", title: language.text("report.section.statements"),
        blocks: [.list(statements.map { language.statement($0) })])
    ]
  }
}
