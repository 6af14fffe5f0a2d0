import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases

extension ImportSummary.Notices {
  /// A kind of notice, of which none was counted yet.
  init(_ kind: NoticeKind) {
    self.init(code: kind.code, severity: kind.severity, total: 0, sample: [])
  }
}

extension ImportSummary.Sample {
  /// A notice about a file, and the vessel that the file is about.
  init(_ notice: Notice, of file: String, vessel: VesselKey?) {
    self.init(
      file: file, line: notice.place?.line, column: notice.place?.column,
      path: notice.place?.path, found: notice.found?.madeVisible(),
      allowed: notice.allowed.isEmpty ? nil : notice.allowed,
      nearest: notice.nearest?.madeVisible(), vessel: vessel?.description)
  }
}

extension ImportSummary.Refused {
  /// A file that was refused.
  init(_ file: FileResult) {
    self.init(file: file.name, codes: file.notices.codes)
  }
}

extension ImportSummary.Held {
  /// A file that is held.
  init(_ file: FileResult) {
    self.init(file: file.name, vessel: file.vessel?.description, codes: file.notices.codes)
  }
}

extension ImportSummary.Fault {
  /// A file that could not be read.
  init(_ fault: RunFault) {
    let reason =
      switch fault.reason {
      case .notFound: "notFound"
      case .permission: "permission"
      case .io: "io"
      }
    self.init(file: fault.file, reason: reason)
  }
}
