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
  let at: String?
  let days: Double?
  let counted: Int?
  let required: Int?
  let value: Double?
  let low: Double
  let high: Double
  let coverage: Double
  let weight: Double
  let combination: String?
  let children: [NodeJSON]
  let sources: [CitationJSON]

  /// A score; its value and range are shares from 0 to 1, like all values of the tree.
  init(label: String, score: ReadinessScore, sources: CitationJSON.Files) {
    self.init(
      Name("score", label),
      Ranged(
        value: score.score.map { $0 / 100 }, low: score.low / 100, high: score.high / 100,
        coverage: score.coverage), weight: 1, .mean,
      children: score.parts.map { part in
        NodeJSON(
          Name("part", part.part.rawValue), part.ranged, weight: part.weight, part.combination,
          children: part.explanation.map { NodeJSON($0, sources: sources) }, sources: [])
      }, sources: [])
  }

  /// A node of the tree.
  init(_ node: ExplanationNode, sources: CitationJSON.Files) {
    self.init(
      Name(node.label), node.ranged, weight: node.weight, node.combination,
      children: node.children.map { NodeJSON($0, sources: sources) },
      sources: node.citations.map { CitationJSON($0, sources: sources) })
  }

  private init(
    _ name: Name, _ ranged: Ranged, weight: Double, _ combination: ExplanationNode.Combination,
    children: [NodeJSON], sources: [CitationJSON]
  ) {
    (kind, label, title, grade) = (name.kind, name.label, name.title, name.grade)
    (at, days) = (name.at?.description, name.days)
    (counted, required) = (name.counted, name.required)
    value = ranged.value?.asShare
    low = ranged.low.asShare
    high = ranged.high.asShare
    coverage = ranged.coverage.asShare
    self.weight = weight.asShare
    self.combination = children.isEmpty ? nil : combination.rawValue
    self.children = children
    self.sources = sources
  }

  /// What a node stands for.
  private struct Name {
    var kind: String
    var label: String
    var title: String?
    var grade: String?
    var at: Instant?
    var days: Double?
    var counted: Int?
    var required: Int?

    init(_ kind: String, _ label: String, title: String? = nil, grade: String? = nil) {
      (self.kind, self.label, self.title, self.grade) = (kind, label, title, grade)
    }

    init(_ label: ExplanationNode.Label) {
      switch label {
      case .group(let group): self.init("group", group.rawValue)
      case .item(let code, let title, let grade):
        self.init("item", code, title: title, grade: grade.rawValue)
      case .discrepancy(let open):
        self.init(
          "discrepancy", open.identifier, title: open.description, grade: open.severity.rawValue)
      case .time(let condition, let length):
        self.init("time", condition.rawValue)
        days = length.inDays.asShare
      case .recordedMaintenance: self.init("maintenanceRate", "recorded")
      case .verifiedMaintenance: self.init("maintenanceRate", "verified")
      case .task(let card, let title, let due, let state):
        self.init("task", card, title: title, grade: state.rawValue)
        at = due
      case .spotCheck(let card, let time, let result):
        self.init("spotCheck", card, grade: result.rawValue)
        at = time
      case .freshGrades(let fresh, let items):
        self.init("freshGrades", "items")
        (counted, required) = (fresh, items)
      case .allowanceLine(let part, let title, let required, let onHand, let state):
        self.init("allowanceLine", part, title: title, grade: state.rawValue)
        (counted, self.required) = (onHand, required)
      case .billet(let role, let required, let qualified, let state):
        self.init("billet", role, grade: state.rawValue)
        (counted, self.required) = (qualified, required)
      }
    }
  }
}
