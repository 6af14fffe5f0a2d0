extension Ledger {
  /// What waits for a person: held files that nothing corrects, and the documents among which
  /// somebody has to decide, in the order of their receipts.
  ///
  /// - Parameter receipt: The last receipt to take into account; nil for all.
  /// - Throws: ``LedgerError``.
  public func waiting(knownAt receipt: Int64? = nil) throws(LedgerError) -> [WaitingFile] {
    try read { try Judgement($0, knownAt: receipt ?? .max).waiting }
  }
}
