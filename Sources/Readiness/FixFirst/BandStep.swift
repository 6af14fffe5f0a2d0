/// The way to the next band of a score.
///
/// Bands go by the low. Source: doctrine 4, "Fix these first".
public struct BandStep: Hashable, Sendable {
  /// Which score.
  public var kind: ReadinessKind
  /// The band of its low.
  public var from: ReadinessScore.Band
  /// The next better one, at the least.
  public var to: ReadinessScore.Band
  /// What it takes.
  public var way: Way

  /// A way to the next band.
  public init(
    kind: ReadinessKind, from: ReadinessScore.Band, to: ReadinessScore.Band, way: Way
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.way = way
  }

  /// What it takes to reach a band.
  public enum Way: Hashable, Sendable {
    /// These corrections: no others cost less.
    case cheapest(CorrectionPlan)
    /// These corrections, found without trying all: no way costs less than `atLeast`.
    case found(CorrectionPlan, atLeast: WorkCost)
    /// Correcting all that is open does not reach it: the low would be this.
    case outOfReach(low: Double)
  }
}
