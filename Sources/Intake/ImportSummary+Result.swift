import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyPhrases

extension ImportSummary {
  /// The summary of an import, with so many samples of each kind of notice.
  public init(_ result: ImportResult, samples cap: Int = 10) {
    self.init(formatVersion: 1, summary: Counts(), notices: [], refused: [], held: [])
    var kinds: [NoticeKind: Notices] = [:]
    for file in result.files {
      count(file)
      for (kind, total) in file.notices.totals {
        kinds[kind, default: Notices(kind)].total += total
        summary.notices.add(total, of: kind.severity)
      }
      for notice in file.notices.samples where (kinds[notice.kind]?.sample.count ?? cap) < cap {
        kinds[notice.kind]?.sample.append(Sample(notice, of: file))
      }
    }
    notices = kinds.values.sorted { $0.code < $1.code }
    let faults = result.faults.map(Fault.init)
    self.faults = faults.isEmpty ? nil : faults
  }

  private mutating func count(_ file: FileResult) {
    switch file.outcome {
    case .handed(.kept): summary.kept += 1
    case .handed(.alreadyKept): summary.alreadyKept += 1
    case .handed(.revised): summary.revised += 1
    case .handed(.conflicting): summary.conflicting += 1
    case .handed(.held), .handed(.alreadyHeld), .handed(.needsDecision):
      summary.held += 1
      held.append(
        Held(
          file: file.name, vessel: file.vessel?.description, codes: file.notices.codes))
    case .handed(.refused):
      summary.refused += 1
      refused.append(Refused(file: file.name, codes: file.notices.codes))
    case .notRead: break
    case .leftAlone: return
    }
    summary.files += 1
  }
}

extension ImportSummary.Severities {
  fileprivate mutating func add(_ total: Int, of severity: NoticeSeverity) {
    switch severity {
    case .error: error += total
    case .warning: warning += total
    case .info: info += total
    }
  }
}

extension ImportSummary.Notices {
  fileprivate init(_ kind: NoticeKind) {
    self.init(code: kind.code, severity: kind.severity, total: 0, sample: [])
  }
}

extension ImportSummary.Sample {
  fileprivate init(_ notice: Notice, of file: FileResult) {
    self.init(
      file: file.name, line: notice.place?.line, column: notice.place?.column,
      path: notice.place?.path, found: notice.found?.madeVisible(),
      allowed: notice.allowed.isEmpty ? nil : notice.allowed,
      vessel: file.vessel?.description)
  }
}

extension ImportSummary.Fault {
  fileprivate init(_ fault: RunFault) {
    let reason =
      switch fault.reason {
      case .notFound: "notFound"
      case .permission: "permission"
      case .io: "io"
      }
    self.init(file: fault.file, reason: reason)
  }
}
