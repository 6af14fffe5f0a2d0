import GRDB

extension Judgement {
  /// Judges all that was known at a receipt.
  init(
    _ database: Database, knownAt receipt: Int64,
    decisions: [Decision.Subject: [Decision]]? = nil
  ) throws {
    self.init(
      try CitedFiling.all(database, knownAt: receipt),
      held: try HeldFiling.all(database, knownAt: receipt),
      decisions: try decisions ?? Decision.bySubject(database, knownAt: receipt))
  }
}
