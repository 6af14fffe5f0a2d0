import ArgumentParser
import SeaworthyIntake
import SeaworthyLedger

/// `seaworthy import`
struct Import: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Checks inspection reports and fleet registers and keeps them in the ledger.",
    usage: "seaworthy import <path> ... [<options>]",
    discussion: """
      Sending a file twice does no harm, in whatever order. A file with errors whose boat and time \
      can be read is held: the boat counts as unknown until the file is corrected. The ledger is \
      made if it is not there.

      EXAMPLES
        seaworthy import visit/
        seaworthy import --dry-run stick/XA-07.xml
        cat XA-07.xml | seaworthy import -

      \(ExitStatus.help)
      """)

  @OptionGroup var options: ImportOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var words: LanguageOptions

  @Flag(help: "Tell what would become of the files, and leave the ledger as it is.")
  var dryRun = false

  func run() async throws {
    let path = ledger.path()
    let ledger =
      dryRun
      ? try Ledger.rehearsal(ofLedgerAt: path, clock: Clock.now)
      : try Ledger.open(at: path, mode: .create, clock: Clock.now)
    let importer = Importer(
      ledger: ledger, jobs: options.jobCount, classes: try Shipped.classes())
    let result = await importer.run(options.paths)
    try ImportTelling(options).tell(result, isDryRun: dryRun)
  }
}
