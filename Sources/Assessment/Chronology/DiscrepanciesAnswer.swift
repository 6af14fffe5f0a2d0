public import SeaworthyReadiness

/// What is to be done on boats: the answer of ``Assessment/discrepancies(coastGuard:_:)``.
public struct DiscrepanciesAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// Which discrepancies it is about.
  public var selection: DiscrepancySelection
  /// The boats that it is about, in order, each as it stands at the instant.
  public var vessels: [VesselScore]
  /// What is open, worst first: by severity, then what is overdue, then the oldest.
  public var open: [DiscrepancyStanding]
  /// What was closed, the latest first; empty unless it was asked for.
  public var closed: [DiscrepancyStanding]
  /// How many open ones are left out because their boats are not in service.
  public var omitted: Int

  /// What is to be done on boats.
  public init(
    basis: AnswerBasis, selection: DiscrepancySelection, vessels: [VesselScore],
    open: [DiscrepancyStanding], closed: [DiscrepancyStanding] = [], omitted: Int = 0
  ) {
    self.basis = basis
    self.selection = selection
    self.vessels = vessels
    self.open = open
    self.closed = closed
    self.omitted = omitted
  }
}
