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
  private(set) var journal: JournalBook
  /// The batch to which what is kept here belongs.
  private(set) var batch: String?
  /// Whether any decisions are kept, so that documents have to be looked at beside them.
  let hasDecisions: Bool
  /// Why nothing of the transaction can be kept, whatever its owner makes of the error.
  private(set) var fault: LedgerError?

  /// The desk of a ledger within a transaction that writes; what it keeps belongs to a batch.
  init(_ database: Database, ledger: Ledger, batch: String?) throws {
    self.database = database
    self.ledger = ledger
    self.batch = batch
    receipts = try ReceiptBook(database, clock: ledger.clock)
    journal = try JournalBook(database)
    hasDecisions = try Decision.areAny(database)
  }

  /// Files a submission and tells what became of it.
  ///
  /// - Parameter origin: Where it was received before, if another ledger brings it.
  /// - Throws: ``LedgerError``; nothing of the transaction is kept then.
  public mutating func keep(
    _ submission: Submission, from origin: ReceiptOrigin? = nil
  ) throws(LedgerError) -> KeepOutcome {
    do {
      return try file(submission, from: origin)
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

  private mutating func file(
    _ submission: Submission, from origin: ReceiptOrigin?
  ) throws -> KeepOutcome {
    if let known = try outcomeIfKnown(submission, from: origin) { return known }
    switch submission.content {
    case .document(let document, let digest, let compactForm):
      return try keep(
        document, digest: digest, compactForm: compactForm, of: submission, from: origin)
    case .held(let envelope, let notices):
      let receipt = try nextReceipt(from: origin)
      try insertCopy(of: submission, document: nil, compactForm: nil, receipt: receipt.number)
      try insertHeld(envelope, notices: notices, receipt: receipt.number)
      try journalise(.held, submission, document: nil, receipt: receipt, from: origin)
      return .held(receipt: receipt.number)
    case .refused(let codes):
      try keep(
        RefusedFile(digest: submission.bytesDigest, fileName: submission.fileName, codes: codes))
      return .refused
    }
  }

  /// The outcome for bytes that the ledger has; nil if it does not have them.
  private mutating func outcomeIfKnown(
    _ submission: Submission, from origin: ReceiptOrigin?
  ) throws -> KeepOutcome? {
    let sql = "SELECT receipt, document IS NULL FROM copy WHERE digest = ?"
    guard let digest = submission.bytesDigest,
      let copy = try Row.fetchOne(
        database.cachedStatement(sql: sql), arguments: [digest.blob])
    else { return nil }
    let isHeld: Bool = try copy.decode(atIndex: 1)
    let receipt: Int64 = try copy.decode(atIndex: 0)
    try note(submission.fileName, ofCopy: receipt, from: origin)
    try noteTime(ofCopy: receipt, from: origin)
    return isHeld ? .alreadyHeld : .alreadyKept(receipt: nil)
  }

  private mutating func keep(
    _ document: SeaworthyDocument, digest: Digest, compactForm: [UInt8],
    of submission: Submission, from origin: ReceiptOrigin?
  ) throws -> KeepOutcome {
    let sql = "SELECT receipt FROM document WHERE digest = ?"
    let known = try Int64.fetchOne(
      database.cachedStatement(sql: sql), arguments: [digest.blob])
    let receipt = try nextReceipt(from: origin)
    let filing = Filing(
      document, digest: digest, receipt: receipt.number,
      at: min(receipt.time, origin?.time ?? receipt.time))
    if known == nil { try filing.insert(database, trace: submission.trace) }
    try insertCopy(
      of: submission, document: known ?? receipt.number, compactForm: compactForm,
      receipt: receipt.number)
    try journalise(
      known == nil ? .kept : .copied, submission, document: digest, receipt: receipt, from: origin)
    if let known {
      try noteTime(ofCopy: known, from: origin)
      return .alreadyKept(receipt: receipt.number)
    }
    return try succession(of: filing.identifier).outcome(of: filing)
  }

  /// What stands under an identifier, with what was kept here before.
  private func succession(of identifier: DocumentIdentifier) throws -> Succession {
    Succession(
      try Filing.all(database, of: identifier),
      decided: hasDecisions
        ? DecisionsInForce(try Decision.all(database, about: .documents(identifier))) : nil)
  }

  /// The time now, by the clock of receipts.
  mutating func tick() -> Instant { receipts.tick() }

  /// Gives the next receipt, and notes where it was received before.
  mutating func nextReceipt(
    from origin: ReceiptOrigin?
  ) throws -> (number: Int64, time: Instant) {
    let receipt = try receipts.next(database, batch: batch)
    try origin?.insert(database, receipt: receipt.number)
    return receipt
  }

  private mutating func journalise(
    _ event: JournalEntry.Event, _ submission: Submission, document: Digest?,
    receipt: (number: Int64, time: Instant), from origin: ReceiptOrigin?
  ) throws {
    try journal.write(
      event, at: receipt.time, receipt: receipt.number, digest: submission.bytesDigest,
      name: submission.fileName,
      facts: [("document", document?.hexadecimal), ("batch", batch), ("from", origin?.text)],
      database)
  }

  /// Notes a refused file, unless the ledger has it.
  ///
  /// - Returns: Whether it was new.
  @discardableResult
  mutating func keep(_ file: RefusedFile, from origin: ReceiptOrigin? = nil) throws -> Bool {
    let now = receipts.tick()
    guard try file.insert(database, at: now) else { return false }
    try journal.write(
      .refused, at: now, receipt: nil, digest: file.digest, name: file.fileName,
      facts: [("codes", file.codes.joined(separator: " ")), ("from", origin?.text)], database)
    return true
  }

  /// Files what another ledger brings, in the batch in which it came in there.
  mutating func keep(
    _ submission: Submission, batch: String?, from origin: ReceiptOrigin
  ) throws(LedgerError) -> KeepOutcome {
    let own = self.batch
    defer { self.batch = own }
    self.batch = batch
    return try keep(submission, from: origin)
  }

  /// Notes in the journal that another ledger was merged into this one.
  mutating func journaliseMerge(facts: [(key: String, value: String?)]) throws {
    try journal.write(
      .merged, at: receipts.tick(), receipt: nil, digest: nil, facts: facts, database)
  }

  /// Notes in the journal that something that the ledger had came in otherwise.
  mutating func journaliseArrival(
    _ fileName: String?, ofCopy copy: Int64, receipt: (number: Int64, time: Instant),
    from origin: ReceiptOrigin?
  ) throws {
    let sql = "SELECT digest, fileName FROM copy WHERE receipt = ?"
    guard let row = try Row.fetchOne(database, sql: sql, arguments: [copy]) else {
      throw UnreadableRow()
    }
    try journal.write(
      .arrived, at: receipt.time, receipt: receipt.number,
      digest: try Digest(blob: row.decode(atIndex: 0)),
      name: try fileName ?? row.decode(atIndex: 1),
      facts: [("copy", String(copy)), ("batch", batch), ("from", origin?.text)], database)
  }

  /// Keeps a decision, unless the ledger has it.
  ///
  /// - Returns: The receipt; nil if the ledger had it.
  mutating func keep(_ decision: Decision, from origin: ReceiptOrigin? = nil) throws -> Int64? {
    let digest = decision.digest
    let sql = "SELECT EXISTS (SELECT 1 FROM decision WHERE digest = ?)"
    if try Bool.fetchOne(database, sql: sql, arguments: [digest.blob]) == true { return nil }
    let receipt = try nextReceipt(from: origin)
    try decision.insert(database, receipt: receipt.number)
    try journal.write(
      .decided, at: receipt.time, receipt: receipt.number, digest: digest,
      name: decision.subject.text, facts: [("from", origin?.text)], database)
    return receipt.number
  }
}
