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
  /// The report in it, to be held against those around it; nil unless it has no errors.
  private(set) var report: CheckedReport?

  /// Reads and checks a file.
  init(_ file: FoundFile, schema: SchemaCheck?) {
    result = FileResult(name: file.name, outcome: .leftAlone)
    switch file.content {
    case .file(let path, _):
      do throws(RunFault.Reason) {
        switch try FileBytes.read(path, limit: InspectionDecoder.largestFile) {
        case .all(let bytes): take(bytes, of: file, schema)
        case .tooMany(let count, let beginning): refuse(count, beginning, of: file)
        }
      } catch {
        result.outcome = .notRead(RunFault(error, file: file.name))
      }
    case .bytes(let bytes): take(bytes, of: file, schema)
    case .tooMany(let count, let beginning): refuse(count, beginning, of: file)
    case .notAFile: result.notices.add(Notice(.notAFile))
    case .leftAlone(let notice): result.notices.add(notice)
    case .refused(let notice): refuse([notice], of: file)
    case .fault(let reason): result.outcome = .notRead(RunFault(reason, file: file.name))
    }
  }

  private mutating func take(_ bytes: [UInt8], of file: FoundFile, _ schema: SchemaCheck?) {
    let decoded = InspectionDecoder.decode(bytes)
    if !file.isMeant, let notice = decoded.reasonToLeaveAlone {
      return result.notices.add(notice)
    }
    result.notices = decoded.notices
    let content: Submission.Content
    var trace: [UInt8]?
    switch decoded {
    case .document(let document, let digest, _):
      content = .document(
        document, digest: digest,
        compactForm: CompactForm.encode(document, ofFile: Digest(sha256Of: bytes)))
      if case .report(let report) = document {
        result.vessel = report.vessel.key
        result.inspectionStart = report.inspection.start.instant
        result.identity = StatedIdentity(report.vessel)
        let checked = CheckedReport(report, fileName: file.keptName, bytes: bytes)
        self.report = checked
        trace = checked.traced.trace.bytes(ofReport: digest)
      }
    case .held(let envelope, let notices):
      content = .held(envelope, notices: notices)
      switch envelope {
      case .report(let report):
        result.vessel = report.vessel
        result.inspectionStart = report.start.instant
      case .register(let register):
        result.heldRegister = register.isOfAny ? [] : register.coastGuards
      }
    case .refused(let notices): content = .refused(codes: notices.codes)
    }
    submission = Submission(
      fileName: file.keptName, bytes: bytes, content: content, trace: trace)
    if let schema { result.notices.add(schema.notices(of: bytes)) }
  }

  /// Refuses a file that has too many bytes to be read, if it is meant to be a report.
  private mutating func refuse(_ count: Int, _ beginning: [UInt8], of file: FoundFile) {
    if !file.isMeant, let notice = InspectionDecoder.decode(beginning).reasonToLeaveAlone {
      return result.notices.add(notice)
    }
    refuse(InspectionDecoder.refusal(ofBytes: count).notices.samples, of: file)
  }

  private mutating func refuse(_ notices: [Notice], of file: FoundFile) {
    for notice in notices { result.notices.add(notice) }
    submission = Submission(refusedUnread: file.keptName, codes: result.notices.codes)
  }
}

extension DecodingResult {
  /// What to tell of a file that lies beside the reports and does not even begin as one does; nil
  /// if it does.
  fileprivate var reasonToLeaveAlone: Notice? {
    guard case .refused(let notices) = self, let notice = notices.samples.first else { return nil }
    return Notice(leavingAlone: notice)
  }
}
