public import SeaworthyLedger

/// How an import ended.
public struct ImportEnding: Hashable, Sendable {
  /// What kept the ledger from taking the rest; nil if nothing did.
  public var ledgerFault: LedgerError?
  /// Whether it was stopped before all files were in.
  public var isStopped: Bool
  /// Whether nothing was kept, because all was to be kept or nothing.
  public var isRolledBack: Bool

  /// An ending; without anything in the way unless said otherwise.
  public init(
    ledgerFault: LedgerError? = nil, isStopped: Bool = false, isRolledBack: Bool = false
  ) {
    self.ledgerFault = ledgerFault
    self.isStopped = isStopped
    self.isRolledBack = isRolledBack
  }
}
