public import SeaworthyTime

/// That there is older evidence than an answer about change tells of, where nobody asked for a first
/// period: a cut is never silent.
public struct LeftOutEvidence: Hashable, Sendable {
  /// The first period that is shown, where there is evidence before it.
  public var shownFrom: Period?
  /// From when on inspections count for verdicts; nil if all do.
  public var observedFrom: Instant?

  /// What is left out.
  public init(shownFrom: Period?, observedFrom: Instant?) {
    self.shownFrom = shownFrom
    self.observedFrom = observedFrom
  }
}
