import SeaworthyInspection
import SeaworthyIntake
import SeaworthyLedger
import SeaworthyNotices

extension Sample {
  /// What became of a file of each outcome; `faults` says whether some could not be read and the
  /// import ended before its time, or else its lists leave some out.
  static func summary(faults: Bool = true) -> ImportSummary {
    let kind = NoticeKind("unknown_severity", .error, example: "severity=\"Severe\"")
    let place = NoticePlace(line: 48, column: 31, path: "/InspectionReport/Vessel")
    var notices = NoticeList()
    notices.add(
      Notice(kind, at: place, found: "minr", allowed: ["disabling", "minor"], nearest: "minor"))
    notices.add(Notice(kind))
    notices.add(Notice(kind, found: String(repeating: "é", count: 100)))
    let vessel = VesselKey(coastGuard: "XA", hullNumber: "XA-07")
    let outcomes: [KeepOutcome] = [
      .kept(receipt: 1), .alreadyKept(receipt: nil), .revised(receipt: 2),
      .conflicting(receipt: 3), .needsDecision(.skippedRevision, receipt: 4), .held(receipt: 5),
      .alreadyHeld, .refused,
    ]
    var files = outcomes.enumerated().map { index, outcome in
      FileResult(
        name: "\(index).xml", outcome: .handed(outcome), notices: notices,
        vessel: index.isMultiple(of: 2) ? nil : vessel)
    }
    if faults {
      for reason in [RunFault.Reason.notFound, .permission, .io(code: 5)] {
        files.append(
          FileResult(name: "gone.xml", outcome: .notRead(RunFault(reason, file: "gone.xml"))))
      }
    }
    var tally = ImportTally(caps: ImportTally.Caps(files: faults ? 10 : 1))
    for file in files { tally.add(file) }
    var summary = tally.summary
    if faults { (summary.stopped, summary.rolledBack) = (true, true) }
    return summary
  }
}
