/// The scores of a region: the answer of ``Assessment``.
public struct ScoresAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// All coast guards together; nil where only one was asked for.
  public var region: GroupAnswer?
  /// Each coast guard, by code.
  public var coastGuards: [GroupAnswer]

  /// The scores of a region.
  public init(basis: AnswerBasis, region: GroupAnswer?, coastGuards: [GroupAnswer]) {
    self.basis = basis
    self.region = region
    self.coastGuards = coastGuards
  }
}
