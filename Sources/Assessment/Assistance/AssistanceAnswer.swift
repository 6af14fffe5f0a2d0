public import SeaworthyTime
public import SeaworthyTrends

/// What visits changed: the answer of ``Assessment``.
public struct AssistanceAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// The code of the coast guard whose visits are asked after; nil for all.
  public var coastGuard: String?
  /// Its name, if a register gives one.
  public var name: String?
  /// The first period in which the visits began; nil for all up to the last.
  public var from: Period?
  /// The last one; nil for all from the first on.
  public var to: Period?
  /// What visits changed, by kind.
  public var effects: AssistanceEffects

  /// What visits changed.
  public init(
    basis: AnswerBasis, coastGuard: String?, name: String?, from: Period?, to: Period?,
    effects: AssistanceEffects
  ) {
    self.basis = basis
    self.coastGuard = coastGuard
    self.name = name
    self.from = from
    self.to = to
    self.effects = effects
  }
}
