import GRDB

extension Judgement {
  /// Judges all that was known at a receipt.
  init(
    _ database: Database, knownAt receipt: Int64,
    decisions: [Decision.Subject: [Decision]]? = nil
  ) throws {
    try self.init(
      CitedFiling.all(database, knownAt: receipt),
      held: HeldFiling.all(database, knownAt: receipt),
      heldRegisters: HeldRegisterFiling.all(database, knownAt: receipt),
      decisions: decisions ?? Decision.bySubject(database, knownAt: receipt),
      originals: HeldOriginals(database, knownAt: receipt))
  }
}
