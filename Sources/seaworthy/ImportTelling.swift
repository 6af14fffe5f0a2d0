import SeaworthyIntake
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyReporting

/// Tells what became of the files of an import, and with what status the program ends.
struct ImportTelling {
  /// Up to how many files are listed one by one when all is well.
  private static let listedFiles = 50
  /// How many notices of one kind are shown.
  private static let shownNotices = 10

  private let options: ImportOptions

  init(_ options: ImportOptions) {
    self.options = options
  }

  /// Writes notices and faults as words, the outcomes as data; ends with another status than 0
  /// unless all is clean.
  func tell(_ result: ImportResult, isDryRun: Bool) throws {
    let summary = ImportSummary(result)
    try tellNotices(of: result)
    switch options.format {
    case .json: Terminal.output.write(try JSONForm.text(summary))
    case .text where !options.quiet: try tellOutcomes(of: result, summary, isDryRun: isDryRun)
    case .text: break
    }
    for fault in result.faults { Terminal.error.writeFailure(fault.phrase) }
    if let fault = result.ledgerFault { throw fault }
    if !result.faults.isEmpty { throw ExitStatus.environment.code }
    if !result.isClean { throw ExitStatus.dataNotClean.code }
  }

  private func tellNotices(of result: ImportResult) throws {
    var shown: [NoticeKind: Int] = [:]
    var totals: [NoticeKind: Int] = [:]
    for file in result.files {
      totals.merge(file.notices.totals, uniquingKeysWith: +)
      for notice in file.notices.samples {
        if options.quiet, notice.kind.severity < .error { continue }
        let count = shown[notice.kind, default: 0]
        guard options.verbose || count < Self.shownNotices else { continue }
        shown[notice.kind] = count + 1
        try Terminal.error.write(notice, of: file.name, effect: file.effect)
      }
    }
    for (kind, count) in shown.sorted(by: { $0.key.code < $1.key.code }) {
      let rest = totals[kind, default: 0] - count
      guard rest > 0 else { continue }
      try Terminal.error.write(
        Phrase("import.moreNotices", ["count": .number(rest), "code": .text(kind.code)]))
    }
  }

  private func tellOutcomes(
    of result: ImportResult, _ summary: ImportSummary, isDryRun: Bool
  ) throws {
    let all = options.verbose || result.files.count <= Self.listedFiles
    for file in result.files where all || file.needsAttention {
      try Terminal.output.write(
        Phrase(
          "import.file", ["outcome": .phrase(file.outcome.phrase), "file": .whole(file.name)]))
    }
    try Terminal.output.write(summary.phrase(isDryRun: isDryRun))
  }
}

extension FileResult {
  /// Whether a person has to do something about it, or should know of it.
  fileprivate var needsAttention: Bool {
    switch outcome {
    case .handed(.kept), .handed(.alreadyKept), .handed(.revised), .leftAlone: false
    default: true
    }
  }
}
