import SeaworthyLedger
import SeaworthyNotices

/// Where checked files meet the ledger, in the order in which they were named and found.
///
/// Whatever can be told of a file only beside what was kept before it belongs into ``receive(_:)``.
struct ReceivingDesk {
  /// The ledger, or what a session sees of it.
  let ledger: Ledger
  /// How files are kept.
  let rules: ImportRules
  private var plausibility: PlausibilityCheck

  /// A desk that keeps files in a ledger.
  init(ledger: Ledger, rules: ImportRules) {
    self.ledger = ledger
    self.rules = rules
    plausibility = PlausibilityCheck(checklists: rules.checklists)
  }

  /// Keeps files in one go, and gives them their outcomes.
  ///
  /// - Throws: ``LedgerError``; nothing of any of the files is kept then.
  mutating func keep(_ files: [CheckedFile]) throws(LedgerError) -> [FileResult] {
    try ledger.atDesk(batch: rules.batch?.description) { (desk) throws(LedgerError) in
      var results: [FileResult] = []
      for file in files { results.append(try receive(file, at: &desk)) }
      return results
    }
  }

  /// Keeps a file, when all is told of it that its keeping depends on.
  private mutating func receive(
    _ file: CheckedFile, at desk: inout FilingDesk
  ) throws(LedgerError) -> FileResult {
    var file = file
    if let report = file.report {
      for notice in try plausibility.notices(on: report, at: desk) {
        file.result.notices.add(notice)
      }
    }
    if rules.isStrict { file.refuseForWarnings() }
    var result = file.result
    guard let submission = file.submission else { return result }
    let outcome = try desk.keep(submission)
    result.outcome = .handed(outcome)
    if let notice = outcome.notice { result.notices.add(notice) }
    if let report = file.report, result.isDocument { plausibility.wasKept(report) }
    return result
  }
}

extension CheckedFile {
  /// Refuses a document with a warning, which would be kept otherwise.
  fileprivate mutating func refuseForWarnings() {
    guard case .document = submission?.content, result.notices.count(of: .warning) > 0 else {
      return
    }
    submission = submission?.refused(codes: result.notices.codes)
  }
}
