import SeaworthyIntake
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyReporting

/// Tells what becomes of the files of an import as it goes on, and with what status the program
/// ends. It remembers a bounded number of them, however many there are.
struct ImportTelling {
  /// How many files that need somebody's attention are listed.
  private static let listedProblems = 1000
  /// How many notices of one kind, and faults, are shown.
  private static let shownNotices = 10

  private let options: ImportOptions
  private let language: Language
  private var tally: ImportTally
  private var listing: OutcomeListing
  private var progress: ProgressDisplay
  private var list: RefusedListFile?
  private var shown: [String: Int] = [:]

  init(_ options: ImportOptions) throws {
    self.options = options
    language = try Shipped.language()
    tally = ImportTally(caps: options.all ? .none : ImportTally.Caps())
    listing = OutcomeListing(
      options.verbose ? .all : .problems(cap: options.all ? .max : Self.listedProblems))
    progress = ProgressDisplay(options, in: language)
    list = try options.listRefused.map { try RefusedListFile($0, in: language) }
  }

  /// Whether it is worth knowing beforehand how much there is to read.
  var needsAmount: Bool { progress.needsAmount }

  /// Tells one thing.
  mutating func tell(_ event: ImportEvent) {
    switch event {
    case .file(let file):
      tally.add(file)
      list?.add(file)
      for notice in file.notices.samples { tell(notice, of: file.name, effect: file.effect) }
      if let fault = file.fault, showsAll || tally.notRead <= Self.shownNotices {
        progress.erase()
        Terminal.error.writeFailure(fault.phrase)
      }
      for due in listing.add(file) { writeOutcome(of: due) }
    case .finding(let finding):
      tally.add(finding)
      tell(finding.notice, of: finding.file, effect: nil)
    case .progress(let state): progress.show(state)
    }
  }

  /// Tells how all of it ended; ends with another status than 0 unless all is clean.
  mutating func end(_ ending: ImportEnding, isDryRun: Bool) throws {
    progress.erase()
    let listed = Result { try list?.close() }
    var summary = tally.summary
    summary.stopped = ending.isStopped ? true : nil
    summary.rolledBack = ending.isRolledBack ? true : nil
    for due in listing.finish() { writeOutcome(of: due) }
    tellWhatIsLeftOut(of: summary)
    if options.format == .json { Terminal.output.write(try JSONForm.text(summary)) }
    if writesOutcomes {
      let sentences = [summary.phrase(isDryRun: isDryRun), summary.leftAlonePhrase]
      Terminal.output.write(sentences.compactMap { $0 }.map(language.text).joined(separator: " "))
    }
    if ending.isRolledBack, !isDryRun { Terminal.error.writeFailure(Phrase("import.rolledBack")) }
    if let fault = ending.ledgerFault { throw fault }
    if ending.isStopped {
      let isKept = !isDryRun && !ending.isRolledBack
      throw RunFailure.environment(Phrase(isKept ? "import.stopped" : "import.stoppedUnkept"))
    }
    try listed.get()
    if tally.notRead > 0 { throw ExitStatus.environment.code }
    if !tally.isClean { throw ExitStatus.dataNotClean.code }
  }

  private var showsAll: Bool { options.all || options.verbose }
  private var writesOutcomes: Bool { options.format == .text && !options.quiet }

  private mutating func tell(_ notice: Notice, of file: String, effect: Phrase?) {
    if options.quiet, notice.kind.severity < .error { return }
    guard showsAll || shown[notice.kind.code, default: 0] < Self.shownNotices else { return }
    shown[notice.kind.code, default: 0] += 1
    progress.erase()
    Terminal.error.write(notice, of: file, effect: effect, in: language)
  }

  private mutating func writeOutcome(of file: FileResult) {
    guard writesOutcomes else { return }
    progress.erase()
    Terminal.output.write(
      language.text(
        Phrase("import.file", ["outcome": .phrase(file.phrase), "file": .whole(file.name)])))
  }

  /// Says how much was not shown of what was shown only in part.
  private func tellWhatIsLeftOut(of summary: ImportSummary) {
    for notices in summary.notices {
      let rest = notices.total - shown[notices.code, default: notices.total]
      if showsAll {
        let cap = Phrase.Argument.number(NoticeList().cap)
        tell("import.moreOfOneFile", rest, ["code": .text(notices.code), "cap": cap])
      } else {
        tell("import.moreNotices", rest, ["code": .text(notices.code)])
      }
    }
    tell("import.moreFaults", showsAll ? 0 : tally.notRead - Self.shownNotices)
    if writesOutcomes { tell("import.moreFiles", listing.omitted) }
  }

  private func tell(_ key: String, _ count: Int, _ more: [String: Phrase.Argument] = [:]) {
    guard count > 0 else { return }
    let arguments = more.merging(["count": .number(count)]) { $1 }
    Terminal.error.write(language.text(Phrase(key, arguments)))
  }
}
