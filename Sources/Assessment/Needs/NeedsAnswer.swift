public import SeaworthyReadiness
public import SeaworthyTime
public import SeaworthyTrends

/// What a region or a coast guard needs: the answer of ``Assessment/needs(period:coastGuard:)``.
public struct NeedsAnswer: Hashable, Sendable {
  /// Which question it answers, as of the end of the window.
  public var basis: AnswerBasis
  /// The period that was asked for; nil for the standard's trailing window.
  public var period: Period?
  /// The window of all figures, cut at the instant of the question.
  public var window: Interval
  /// All coast guards together; nil where only one was asked for.
  public var region: Needs?
  /// Each coast guard, by code.
  public var coastGuards: [Needs]
  /// Their boats, in order, each as it stands at the end of the window: some may be held or in
  /// conflict, so that not all that they need is told.
  public var vessels: [VesselScore]

  /// What a region needs.
  public init(
    basis: AnswerBasis, period: Period?, window: Interval, region: Needs?, coastGuards: [Needs],
    vessels: [VesselScore]
  ) {
    self.basis = basis
    self.period = period
    self.window = window
    self.region = region
    self.coastGuards = coastGuards
    self.vessels = vessels
  }

  /// The region, if it was asked for, then each coast guard.
  public var all: [Needs] { [region].compactMap(\.self) + coastGuards }
}
