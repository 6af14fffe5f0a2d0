import GRDB
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyTime

/// A copy of another ledger, checked again and ready to be filed.
struct PreparedCopy: Sendable {
  /// The other ledger's receipt.
  let receipt: Int64
  /// When that was given.
  let receivedAt: Instant
  /// Where it had been received before that.
  let origin: ReceiptOrigin?
  /// The batch in which it came there.
  let batch: String?
  /// What to file; nil if its bytes are not what they should be.
  let submission: Submission?
  /// Whether it is not what the other ledger received.
  let isDamaged: Bool

  /// Decodes a copy again. By today's rules a document may be held, or refused.
  init(_ copy: KeptCopy) {
    receipt = copy.receipt
    receivedAt = copy.receivedAt
    origin = copy.origin
    batch = copy.batch
    guard let bytes = copy.bytes else {
      (submission, isDamaged) = (nil, true)
      return
    }
    let content: Submission.Content
    var trace: [UInt8]?
    var isOther = false
    switch InspectionDecoder.decode(bytes) {
    case .document(let document, let digest, _):
      content = .document(
        document, digest: digest, compactForm: CompactForm.encode(document, ofFile: copy.digest))
      if case .report(let report) = document {
        trace = InspectionTrace(report).bytes(ofReport: digest)
      }
      isOther = copy.document.map { $0 != digest } ?? false
    case .held(let envelope, let notices): content = .held(envelope, notices: notices)
    case .refused(let notices): content = .refused(codes: notices.codes)
    }
    isDamaged = isOther
    submission = Submission(
      fileName: copy.fileName, bytes: bytes, content: content, trace: trace)
  }
}

extension KeptCopy {
  /// The receipt under which a ledger has the same bytes; nil if it does not have them.
  func receipt(in database: Database) throws -> Int64? {
    let statement = try database.cachedStatement(sql: "SELECT receipt FROM copy WHERE digest = ?")
    return try Int64.fetchOne(statement, arguments: [digest.blob])
  }
}
