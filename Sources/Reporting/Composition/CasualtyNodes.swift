import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness

/// Which casualty reports were due of a boat and given, as a tree.
struct CasualtyNodes {
  /// The clocks of its casualties.
  let clocks: [CasualtyClock]
  /// The language to write in.
  let language: Language

  /// The tree, with one root; empty where there was no casualty.
  var nodes: [TreeNode] {
    guard !clocks.isEmpty else { return [] }
    return [
      TreeNode(
        label: RichText(language.text("report.section.casualtyReports"), .strong), value: "",
        children: clocks.map { clock in
          let severity = language.text("report.severity.\(clock.severity.rawValue)")
          let name = "\(clock.item.onOneLine), \(clock.identifier.onOneLine), \(severity)"
          let lines = [language.casualtyReport(clock), language.tellingTheCommand(clock)]
          return TreeNode(
            label: RichText(name, sources: [clock.citation]), value: "",
            children: lines.compactMap(\.self).map { TreeNode(label: RichText($0), value: "") })
        })
    ]
  }
}
