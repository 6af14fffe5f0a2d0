import ArgumentParser
import SeaworthyIntake
import SeaworthyLedger

/// `seaworthy import`
struct Import: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Checks reports, fleet registers and statements and keeps them in the ledger.",
    usage: "seaworthy import <path> ... [<options>]",
    discussion: """
      Sending a file twice does no harm, in whatever order. A file with errors whose boat and time \
      can be read is held: the boat counts as unknown until the file is corrected. What lies beside \
      the reports, such as a photograph, is left alone. The ledger is made if it is not there.

      Archives are known by what is in them, not by their names, and are never unpacked onto the \
      disk. Ctrl-C finishes the files in hand; the same import again takes in the rest.

      EXAMPLES
        seaworthy import visit/
        seaworthy import --batch 2026-03-XA visit.zip reports.tar.gz
        seaworthy import --atomic --list-refused refused.csv stick/
        seaworthy import --dry-run stick/XA-07.xml
        tar -czf - visit | seaworthy import -

      \(ExitStatus.help)
      """)

  @OptionGroup var options: ImportOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var words: LanguageOptions

  @Flag(help: "Tell what would become of the files, and leave the ledger as it is.")
  var dryRun = false

  @Flag(help: "Keep all files or, unless every one of them is clean, none.")
  var atomic = false

  @Option(
    help: ArgumentHelp(
      "A name for what is kept now: letters, digits, points, hyphens.", valueName: "name"))
  var batch: BatchName?

  func run() async throws {
    var rules = try options.rules()
    (rules.isAtomic, rules.batch) = (atomic, batch)
    let path = ledger.path()
    try await Interruption.ending { [options, dryRun, rules] in
      let ledger =
        dryRun
        ? try Ledger.rehearsal(ofLedgerAt: path, clock: Clock.now)
        : try Ledger.open(at: path, mode: .create, clock: Clock.now)
      try await options.run(Importer(ledger: ledger, rules: rules), isDryRun: dryRun)
    }
  }
}
