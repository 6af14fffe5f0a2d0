import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyTime

/// Files submissions away within a transaction.
struct FilingDesk {
  private let database: Database
  private let keepsBytes: Bool
  private var receipts: ReceiptBook

  /// The desk of a ledger within a transaction that writes.
  init(_ database: Database, ledger: Ledger) throws {
    self.database = database
    keepsBytes = ledger.keepsBytes
    receipts = try ReceiptBook(database, clock: ledger.clock)
  }

  /// Files a submission and tells what became of it.
  mutating func keep(_ submission: Submission) throws -> KeepOutcome {
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
    try filing.insert(database)
    try insertCopy(
      of: submission, document: receipt.number, compactForm: compactForm,
      receipt: receipt.number)
    return Succession(try Filing.all(database, of: filing.identifier)).outcome(of: filing)
  }

  private func insertCopy(
    of submission: Submission, document: Int64?, compactForm: [UInt8]?, receipt: Int64
  ) throws {
    let compact = compactForm.flatMap { keepsBytes || submission.isRegister ? Data($0) : nil }
    guard let digest = submission.bytesDigest, let original = submission.original else {
      preconditionFailure("only what is refused comes without its bytes")
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO copy (receipt, digest, document, fileName, compactForm)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [receipt, digest.blob, document, submission.fileName, compact])
    guard keepsBytes else { return }
    try database.cachedStatement(
      sql: "INSERT INTO original (receipt, count, packed) VALUES (?, ?, ?)"
    ).execute(arguments: [receipt, original.count, Data(original.packed)])
  }

  private func insertHeld(
    _ envelope: HeldEnvelope, notices: NoticeList, receipt: Int64
  ) throws {
    let firstError = notices.samples.first { $0.kind.severity == .error }
    try database.cachedStatement(
      sql: """
        INSERT INTO held (receipt, coastGuard, hullNumber, start, kind, identifier, revision,
          source, codes, line)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      receipt, envelope.vessel.coastGuard, envelope.vessel.hullNumber,
      envelope.start.instant.milliseconds, envelope.kind?.rawValue, envelope.identifier?.text,
      envelope.revision, envelope.source?.rawValue, notices.codes.joined(separator: " "),
      firstError?.place?.line ?? 1,
    ])
  }

  private func insertRefused(_ submission: Submission, codes: [String]) throws {
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO refused (digest, fileName, codes, time) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      submission.bytesDigest?.blob ?? Data(), submission.fileName,
      codes.joined(separator: " "), receipts.now.milliseconds,
    ])
  }
}

extension Submission {
  fileprivate var isRegister: Bool {
    if case .document(.register, _, _) = content { true } else { false }
  }
}
