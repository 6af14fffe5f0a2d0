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
    let words: [(any DatabaseValueConvertible)?] =
      switch envelope {
      case .report(let report):
        [
          report.vessel.coastGuard, report.vessel.hullNumber, report.start.instant.milliseconds,
          report.kind?.rawValue, report.identifier?.text, report.revision,
          report.source?.rawValue, report.visit, report.preparedAt?.instant.milliseconds,
        ]
      case .register(let register):
        [
          HeldRegisterFiling.column(register), HeldRegisterFiling.noHullNumber,
          register.preparedAt?.instant.milliseconds ?? 0, nil, register.identifier?.text,
          register.revision, register.source?.rawValue, nil,
          register.preparedAt?.instant.milliseconds,
        ]
      }
    try database.cachedStatement(
      sql: """
        INSERT INTO held (receipt, coastGuard, hullNumber, start, kind, identifier, revision,
          source, visit, preparedAt, codes, line)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: StatementArguments(
        [receipt] + words
          + [notices.codes.joined(separator: " "), firstError?.place?.line ?? 1]))
  }
}

extension Submission {
  fileprivate var isRegister: Bool {
    if case .document(.register, _, _) = content { true } else { false }
  }
}
