public import SeaworthyReadiness
public import SeaworthyStandards

/// What two standards make of one history: which scores move, by how much, who changes band.
///
/// Source: doctrine 4, "Two can be compared on one history".
public struct StandardComparison: Hashable, Sendable {
  /// Which question it answers, with the first standard.
  public var basis: AnswerBasis
  /// The first standard.
  public var left: KnownStandard
  /// The second.
  public var right: KnownStandard
  /// All coast guards together under each; nil where only one was asked for.
  public var region: Pair<CoastGuardScore>?
  /// Each coast guard under each, by code.
  public var coastGuards: [Pair<CoastGuardScore>]
  /// Each vessel under each: who moves furthest first, then by vessel.
  public var vessels: [Pair<VesselScore>]

  /// The same under both standards.
  public struct Pair<Value: Hashable & Sendable>: Hashable, Sendable {
    /// Under the first.
    public var left: Value
    /// Under the second.
    public var right: Value

    /// The same under both standards.
    public init(_ left: Value, _ right: Value) {
      self.left = left
      self.right = right
    }
  }

  /// What two standards make of one history.
  public init(
    basis: AnswerBasis, left: KnownStandard, right: KnownStandard,
    region: Pair<CoastGuardScore>?, coastGuards: [Pair<CoastGuardScore>],
    vessels: [Pair<VesselScore>]
  ) {
    self.basis = basis
    self.left = left
    self.right = right
    self.region = region
    self.coastGuards = coastGuards
    self.vessels = vessels
  }

  /// The rows in which the standards differ.
  public var differences: [StandardDifference] {
    left.standard.differences(from: right.standard)
  }

  /// The vessels of which a condition, a band or a score is another.
  public var moved: [Pair<VesselScore>] { vessels.filter(\.isMoved) }

  /// Of how many vessels a band is another.
  public var bandChanges: Int { vessels.count(where: \.changesBand) }

  /// Of how many vessels the condition is another.
  public var conditionChanges: Int { vessels.count(where: \.changesCondition) }
}

extension StandardComparison.Pair<VesselScore> {
  /// Whether the band of a score is another.
  public var changesBand: Bool {
    left.maintenance.band != right.maintenance.band
      || left.operational.band != right.operational.band
  }

  /// Whether the condition is another.
  public var changesCondition: Bool { left.condition.condition != right.condition.condition }

  /// Whether anything that is compared is another.
  public var isMoved: Bool { changesBand || changesCondition || movement > 0 }

  /// The furthest that a score or an end of its range moves, in tenths of a point, as it is
  /// printed; one that only one standard gives moves all of its points.
  public var movement: Int {
    let scores = [(left.maintenance, right.maintenance), (left.operational, right.operational)]
    return scores.flatMap { left, right in
      [(left.score ?? 0, right.score ?? 0), (left.low, right.low), (left.high, right.high)]
    }.map { abs(Self.tenths($0) - Self.tenths($1)) }.max() ?? 0
  }

  private static func tenths(_ points: Double) -> Int {
    Int((points * 10).rounded(.toNearestOrAwayFromZero))
  }
}
