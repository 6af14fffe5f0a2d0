public import SeaworthyInspection
public import SeaworthyReadiness

/// A vessel's service sheet: the answer of ``Assessment/history(of:in:)``.
public struct HistoryAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// The vessel as it stands at the instant.
  public var score: VesselScore
  /// What happened to it, oldest first.
  public var entries: [ChronologyEntry]
  /// Where each inspection took place, by its report's digest.
  public var places: [Digest: Place]

  /// What was received and decided about its reports by the question's receipt, in the order of the
  /// receipts.
  public var papers: [PaperEntry]

  /// A vessel's service sheet.
  public init(
    basis: AnswerBasis, score: VesselScore, entries: [ChronologyEntry],
    places: [Digest: Place] = [:], papers: [PaperEntry] = []
  ) {
    self.basis = basis
    self.score = score
    self.entries = entries
    self.places = places
    self.papers = papers
  }
}
