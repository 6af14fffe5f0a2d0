import SeaworthyTime

/// Something of which a boat must have so many: a part of its allowance, or a billet of its crew.
struct CountedLine: Hashable, Sendable {
  typealias State = ExplanationNode.CountState

  /// The part's number, or the role.
  var name: String
  /// In words, where a statement gives them.
  var title: String?
  /// Whether the boat can't do without it, as any standing statement says; of a billet false.
  var isCritical = false
  /// How many there must be, 1 or more.
  var required: Int
  /// How many there are as last counted, stale or not, the worst where statements differ; nil if
  /// nobody counted.
  var counted: Int?
  /// When they were counted; nil if nobody did.
  var countedAt: Instant?
  /// What the number rests on.
  var state: State
  /// How many there are at least and at most, each 0 to ``required``.
  var range: ClosedRange<Int>
  /// The statements of the count and of the requirement that decide.
  var deciding: [CountStatement]

  /// Where the count and the requirement are stated, each once.
  var citations: [Citation] {
    var seen: Set<Citation> = []
    return deciding.map(\.citation).filter { seen.insert($0).inserted }
  }
}

extension CountedLine {
  /// The line in the tree of the supply part: complete or not.
  var lineNode: ExplanationNode {
    node(
      .allowanceLine(
        part: name, title: title, required: required, onHand: counted, state), asLine, weight: 1)
  }

  /// The billet in the tree of the crew part, by its places: where only part of them is known,
  /// those that are known and those that are not.
  var billetNodes: [ExplanationNode] {
    let places = asPlaces
    let known = PooledCount(
      satisfied: places.satisfied, known: places.known, total: places.known)
    let unknown = PooledCount(satisfied: 0, known: 0, total: places.total - places.known)
    return [known, unknown].filter { $0.total > 0 }.map {
      node(
        .billet(role: name, required: required, qualified: counted, state), $0,
        weight: Double($0.total))
    }
  }

  private func node(
    _ label: ExplanationNode.Label, _ count: PooledCount, weight: Double
  ) -> ExplanationNode {
    ExplanationNode(label: label, ranged: count.ranged, weight: weight, citations: citations)
  }

  /// As one line of an allowance: complete or not. Source: doctrine 4, supply.
  var asLine: PooledCount {
    let satisfied = range.lowerBound >= required ? 1 : 0
    let possible = range.upperBound >= required ? 1 : 0
    return PooledCount(satisfied: satisfied, known: satisfied + 1 - possible, total: 1)
  }

  /// As so many places of a crew. Source: doctrine 4, crew.
  var asPlaces: PooledCount {
    PooledCount(
      satisfied: range.lowerBound, known: range.lowerBound + required - range.upperBound,
      total: required)
  }
}
