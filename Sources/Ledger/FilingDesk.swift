import Foundation
import GRDB
public import SeaworthyInspection
import SeaworthyNotices
public import SeaworthyTime

/// Files submissions away within one transaction. It is of use only where it was handed out.
public struct FilingDesk {
  let database: Database
  let ledger: Ledger
  private(set) var receipts: ReceiptBook
  /// Why nothing of the transaction can be kept, whatever its owner makes of the error.
  private(set) var fault: LedgerError?

  /// The desk of a ledger within a transaction that writes; what it keeps belongs to a batch.
  init(_ database: Database, ledger: Ledger, batch: String?) throws {
    self.database = database
    self.ledger = ledger
    receipts = try ReceiptBook(database, clock: ledger.clock, batch: batch)
  }

  /// Files a submission and tells what became of it.
  ///
  /// - Throws: ``LedgerError``; nothing of the transaction is kept then.
  public mutating func keep(_ submission: Submission) throws(LedgerError) -> KeepOutcome {
    do {
      return try file(submission)
    } catch {
      let fault = LedgerError(error, path: ledger.path)
      self.fault = fault
      throw fault
    }
  }

  /// What the ledger knows of a vessel around a time, with what was kept here before. See
  /// ``Ledger/neighbours(of:at:besides:)``.
  ///
  /// - Throws: ``LedgerError``.
  public func neighbours(
    of vessel: VesselKey, at time: Instant, besides identifier: DocumentIdentifier? = nil
  ) throws(LedgerError) -> ReportNeighbours {
    do {
      return try ReportNeighbours(database, of: vessel, at: time, besides: identifier)
    } catch {
      throw LedgerError(error, path: ledger.path)
    }
  }

  private mutating func file(_ submission: Submission) throws -> KeepOutcome {
    if let known = try outcomeIfKnown(submission) { return known }
    switch submission.content {
    case .document(let document, let digest, let compactForm):
      return try keep(document, digest: digest, compactForm: compactForm, from: submission)
    case .held(let envelope, let notices):
      let receipt = try receipts.next(database).number
      try insertCopy(of: submission, document: nil, compactForm: nil, receipt: receipt)
      try insertHeld(envelope, notices: notices, receipt: receipt)
      return .held(receipt: receipt)
    case .refused(let codes):
      try insertRefused(submission, codes: codes)
      return .refused
    }
  }

  /// The outcome for bytes that the ledger has; nil if it does not have them.
  private func outcomeIfKnown(_ submission: Submission) throws -> KeepOutcome? {
    let sql = "SELECT document IS NULL FROM copy WHERE digest = ?"
    guard let digest = submission.bytesDigest,
      let isHeld = try Bool.fetchOne(
        database.cachedStatement(sql: sql), arguments: [digest.blob])
    else { return nil }
    return isHeld ? .alreadyHeld : .alreadyKept(receipt: nil)
  }

  private mutating func keep(
    _ document: SeaworthyDocument, digest: Digest, compactForm: [UInt8],
    from submission: Submission
  ) throws -> KeepOutcome {
    let sql = "SELECT receipt FROM document WHERE digest = ?"
    let known = try Int64.fetchOne(
      database.cachedStatement(sql: sql), arguments: [digest.blob])
    let receipt = try receipts.next(database)
    if let known {
      try insertCopy(
        of: submission, document: known, compactForm: compactForm, receipt: receipt.number)
      return .alreadyKept(receipt: receipt.number)
    }
    let filing = Filing(document, digest: digest, receipt: receipt.number, at: receipt.time)
    try filing.insert(database, trace: submission.trace)
    try insertCopy(
      of: submission, document: receipt.number, compactForm: compactForm,
      receipt: receipt.number)
    return Succession(try Filing.all(database, of: filing.identifier)).outcome(of: filing)
  }
}
