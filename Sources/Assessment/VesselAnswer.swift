public import SeaworthyReadiness

/// What is said of one vessel, with its reasons: the answer of ``Assessment/explain(_:)``.
public struct VesselAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// Its condition, rates and scores.
  public var score: VesselScore
  /// Its condition over the longer of the standard's windows for rates and for found ready.
  public var conditions: [ConditionSpell]
  /// How it was found on arrival within the standard's window, oldest first.
  public var arrivals: [ArrivalObservation]
  /// What its coast guard stated of it, or of all its boats, and is to be shown beside the figures,
  /// by time.
  public var statements: [CitedStatement]
  /// What could be done about its figures; nil where that was not asked.
  public var prospects: VesselProspects?

  /// What is said of a vessel.
  public init(
    basis: AnswerBasis, score: VesselScore, conditions: [ConditionSpell],
    arrivals: [ArrivalObservation], statements: [CitedStatement] = [],
    prospects: VesselProspects? = nil
  ) {
    self.basis = basis
    self.score = score
    self.conditions = conditions
    self.arrivals = arrivals
    self.statements = statements
    self.prospects = prospects
  }
}
