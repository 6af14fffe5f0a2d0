public import SeaworthyReadiness

/// What is said of a coast guard, with its reasons: the answer of ``Assessment/explain(coastGuard:)``.
public struct CoastGuardAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// Its figures, and those of its vessels.
  public var group: GroupAnswer
  /// What could be done about each of its vessels in service, in order.
  public var prospects: [VesselProspects]

  /// What is said of a coast guard.
  public init(basis: AnswerBasis, group: GroupAnswer, prospects: [VesselProspects]) {
    self.basis = basis
    self.group = group
    self.prospects = prospects
  }
}
