public import SeaworthyReadiness

/// Everything that explains one vessel: the answer of ``Assessment``.
public struct VesselAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// The vessel's figures, with their reasons.
  public var score: VesselScore
  /// Its condition over time, oldest first.
  public var conditions: [ConditionSpell]

  /// What explains a vessel.
  public init(basis: AnswerBasis, score: VesselScore, conditions: [ConditionSpell]) {
    self.basis = basis
    self.score = score
    self.conditions = conditions
  }
}
