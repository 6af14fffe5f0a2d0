import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

/// A reason with the reasons below it, as JSON.
struct NodeJSON: Encodable {
  let kind: String
  let label: String
  let title: String?
  let grade: String?
  let days: Double?
  let value: Double?
  let low: Double
  let high: Double
  let coverage: Double
  let weight: Double
  let children: [NodeJSON]
  let sources: [CitationJSON]

  /// A score; its value and range are shares from 0 to 1, like all values of the tree.
  init(label: String, score: ReadinessScore, sources: CitationJSON.Files) {
    self.init(
      ("score", label, nil, nil, nil),
      Ranged(
        value: score.score.map { $0 / 100 }, low: score.low / 100, high: score.high / 100,
        coverage: score.coverage), weight: 1,
      children: score.parts.map { part in
        NodeJSON(
          ("part", part.part.rawValue, nil, nil, nil), part.ranged, weight: part.weight,
          children: part.explanation.map { NodeJSON($0, sources: sources) }, sources: [])
      }, sources: [])
  }

  /// A node of the tree.
  init(_ node: ExplanationNode, sources: CitationJSON.Files) {
    let name: Name =
      switch node.label {
      case .group(let group): ("group", group.rawValue, nil, nil, nil)
      case .item(let code, let title, let grade): ("item", code, title, grade.rawValue, nil)
      case .discrepancy(let open):
        ("discrepancy", open.identifier, open.description, open.severity.rawValue, nil)
      case .time(let condition, let length):
        ("time", condition.rawValue, nil, nil, length.inDays.asShare)
      }
    self.init(
      name, node.ranged, weight: node.weight,
      children: node.children.map { NodeJSON($0, sources: sources) },
      sources: node.citations.map { CitationJSON($0, sources: sources) })
  }

  private typealias Name = (
    kind: String, label: String, title: String?, grade: String?, days: Double?
  )

  private init(
    _ name: Name, _ ranged: Ranged, weight: Double, children: [NodeJSON], sources: [CitationJSON]
  ) {
    (kind, label, title, grade, days) = name
    value = ranged.value?.asShare
    low = ranged.low.asShare
    high = ranged.high.asShare
    coverage = ranged.coverage.asShare
    self.weight = weight.asShare
    self.children = children
    self.sources = sources
  }
}
