/// Why a document waits for somebody's decision.
///
/// Source: doctrine 2, rule 1.
public enum DecisionReason: String, Hashable, Sendable, CaseIterable {
  /// It names another coast guard than the document that it revises.
  case anotherCoastGuard
  /// It names another vessel.
  case anotherVessel
  /// It comes from another kind of source.
  case anotherSource
  /// A revision between the two is not known.
  case skippedRevision
  /// Its inspection ended more than a day after it was received.
  case futureDate
}
