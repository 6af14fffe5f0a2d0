import GRDB
public import SeaworthyTime

extension Ledger {
  /// What the ledger knew at a receipt, or knows now, read in one transaction.
  ///
  /// - Parameter receipt: The last receipt to take into account; nil for all.
  /// - Throws: ``LedgerError``.
  public func snapshot(knownAt receipt: Int64? = nil) throws(LedgerError) -> LedgerSnapshot {
    try read { database in
      let knownAt = receipt ?? .max
      let last = try ReceiptBook.last(database, upTo: knownAt)
      let judgement = try Judgement(database, knownAt: knownAt)
      let compactForms = CompactForms(database)
      return LedgerSnapshot(
        receipt: last?.number ?? 0, receiptTime: last?.time,
        reports: try compactForms.documents(judgement.reports),
        registers: try compactForms.documents(judgement.registers),
        disputedRegisters: try compactForms.documents(judgement.disputedRegisters),
        statements: try compactForms.documents(judgement.statements),
        disputedStatements: try compactForms.documents(judgement.disputedStatements),
        disputes: try judgement.disputes.filter { !$0.gaps.isEmpty }.map { dispute in
          LedgerDispute(
            identifier: dispute.identifier,
            candidates: try compactForms.documents(dispute.reports),
            hasWithdrawn: dispute.hasWithdrawn, gaps: dispute.gaps)
        },
        gaps: judgement.gaps, heldRegisters: judgement.heldRegisters)
    }
  }

  /// The registers that count now: those that stand, then those among which somebody has to decide.
  ///
  /// - Throws: ``LedgerError``.
  public func registers() throws(LedgerError) -> [StandingDocument] {
    try read { database in
      let judgement = try Judgement(
        CitedFiling.registers(database, knownAt: .max), held: [],
        decisions: Decision.bySubject(database, knownAt: .max))
      return try CompactForms(database).documents(
        judgement.registers + judgement.disputedRegisters)
    }
  }

  /// The last receipt given up to a time; 0 if there is none.
  ///
  /// - Throws: ``LedgerError``.
  public func receipt(knownAt time: Instant) throws(LedgerError) -> Int64 {
    try read { database in
      try Int64.fetchOne(
        database, sql: "SELECT max(number) FROM receipt WHERE time <= ?",
        arguments: [time.milliseconds]) ?? 0
    }
  }

  /// When the receipt after a receipt was given: until then the ledger knew no more; nil if there
  /// is none yet.
  ///
  /// - Throws: ``LedgerError``.
  public func end(ofReceipt receipt: Int64) throws(LedgerError) -> Instant? {
    try read { database in
      try Int64.fetchOne(
        database, sql: "SELECT min(time) FROM receipt WHERE number > ?", arguments: [receipt]
      ).map { Instant(milliseconds: $0) }
    }
  }

  /// The last receipt; 0 if nothing is kept.
  ///
  /// - Throws: ``LedgerError``.
  public func latestReceipt() throws(LedgerError) -> Int64 {
    try read { try ReceiptBook.last($0, upTo: .max)?.number ?? 0 }
  }
}
