import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyTime

/// A file after reading and checking, ready for the ledger.
struct CheckedFile: Sendable {
  /// What is known of it but its outcome.
  var result: FileResult
  /// What the ledger takes; nil if there is nothing to take.
  var submission: Submission?

  /// Reads and checks a file. Standard input is read from a descriptor.
  init(_ file: FoundFile, schema: SchemaCheck?, standardInput: Int32) {
    result = FileResult(name: file.name, outcome: .leftAlone)
    do throws(RunFault.Reason) {
      switch file.content {
      case .file:
        take(
          try .read(file.path, limit: InspectionDecoder.largestFile), of: file, schema)
      case .standardInput:
        take(
          try .read(standardInput, limit: InspectionDecoder.largestFile), of: file, schema)
      case .notAFile: result.notices.add(Notice(.notAFile))
      case .fault(let reason): throw reason
      }
    } catch {
      result.outcome = .notRead(RunFault(error, file: file.name))
    }
  }

  private mutating func take(_ bytes: FileBytes, of file: FoundFile, _ schema: SchemaCheck?) {
    switch bytes {
    case .all(let bytes):
      take(InspectionDecoder.decode(bytes), bytes, of: file)
      if let schema { result.notices.add(schema.notices(of: bytes)) }
    case .tooMany(let count): take(InspectionDecoder.refusal(ofBytes: count), nil, of: file)
    }
  }

  private mutating func take(_ decoded: DecodingResult, _ bytes: [UInt8]?, of file: FoundFile) {
    result.notices = decoded.notices
    let content: Submission.Content
    switch decoded {
    case .document(let document, let digest, _):
      content = .document(
        document, digest: digest, compactForm: CompactForm.encode(document))
      if case .report(let report) = document {
        result.vessel = report.vessel.key
        result.inspectionStart = report.inspection.start.instant
        result.vesselClass = report.vessel.vesselClass
      }
    case .held(let envelope, let notices):
      content = .held(envelope, notices: notices)
      result.vessel = envelope.vessel
      result.inspectionStart = envelope.start.instant
    case .refused(let notices): content = .refused(codes: notices.codes)
    }
    submission =
      bytes.map { Submission(fileName: file.keptName, bytes: $0, content: content) }
      ?? Submission(refusedUnread: file.keptName, codes: decoded.notices.codes)
  }
}
