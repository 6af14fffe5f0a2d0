public import SeaworthyTime

/// How a boat stands with something of which it must have so many: a part of its allowance, or a
/// billet of its crew.
///
/// Source: doctrine 4, supply and crew.
public struct CountStanding: Hashable, Sendable {
  /// The part's number, or the role.
  public var name: String
  /// In words, where a statement gives them.
  public var title: String?
  /// How many there must be, 1 or more.
  public var required: Int
  /// How many there surely are, 0 to ``required``.
  public var least: Int
  /// How many there can be at most, ``least`` to ``required``.
  public var most: Int
  /// When they were counted; nil if nobody did.
  public var countedAt: Instant?
  /// What the numbers rest on.
  public var state: ExplanationNode.CountState

  /// How many are surely missing.
  public var short: Int { required - most }

  /// Of how many nobody knows whether they are there.
  public var unknown: Int { most - least }

  /// How something that is counted stands.
  public init(
    name: String, title: String? = nil, required: Int, least: Int, most: Int,
    countedAt: Instant? = nil, state: ExplanationNode.CountState
  ) {
    self.name = name
    self.title = title
    self.required = required
    self.least = least
    self.most = most
    self.countedAt = countedAt
    self.state = state
  }
}

extension VesselHistory {
  /// How the allowance of parts stands at an instant, by the part's number.
  public func allowanceStandings(at instant: Instant) -> [CountStanding] {
    supplyCount(at: instant).map { CountStanding($0) }
  }

  /// How the billets of the crew stand at an instant, in qualified people, by role.
  public func billetStandings(at instant: Instant) -> [CountStanding] {
    crewCount(at: instant).map { CountStanding($0) }
  }
}

extension CountStanding {
  init(_ line: CountedLine) {
    self.init(
      name: line.name, title: line.title, required: line.required, least: line.range.lowerBound,
      most: line.range.upperBound, countedAt: line.countedAt, state: line.state)
  }
}
