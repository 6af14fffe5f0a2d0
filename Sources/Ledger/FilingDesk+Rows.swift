import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyTime

extension FilingDesk {
  /// Writes a file down, with its bytes where the ledger keeps them.
  func insertCopy(
    of submission: Submission, document: Int64?, compactForm: [UInt8]?, receipt: Int64
  ) throws {
    let compact = compactForm.flatMap {
      ledger.keepsBytes || submission.isRegister ? Data($0) : nil
    }
    guard let digest = submission.bytesDigest, let original = submission.original else {
      preconditionFailure("only what is refused comes without its bytes")
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO copy (receipt, digest, document, fileName, compactForm)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [receipt, digest.blob, document, submission.fileName, compact])
    guard ledger.keepsBytes else { return }
    try database.cachedStatement(
      sql: "INSERT INTO original (receipt, count, packed) VALUES (?, ?, ?)"
    ).execute(arguments: [receipt, original.count, Data(original.packed)])
  }

  /// Writes down what could be read of a file with errors.
  func insertHeld(
    _ envelope: HeldEnvelope, notices: NoticeList, receipt: Int64
  ) throws {
    let firstError = notices.samples.first { $0.kind.severity == .error }
    try database.cachedStatement(
      sql: """
        INSERT INTO held (receipt, coastGuard, hullNumber, start, kind, identifier, revision,
          source, visit, preparedAt, codes, line)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      receipt, envelope.vessel.coastGuard, envelope.vessel.hullNumber,
      envelope.start.instant.milliseconds, envelope.kind?.rawValue, envelope.identifier?.text,
      envelope.revision, envelope.source?.rawValue, envelope.visit,
      envelope.preparedAt?.instant.milliseconds, notices.codes.joined(separator: " "),
      firstError?.place?.line ?? 1,
    ])
  }
}

extension Submission {
  fileprivate var isRegister: Bool {
    if case .document(.register, _, _) = content { true } else { false }
  }
}
