import ArgumentParser
import SeaworthyInspection
import SeaworthyIntake
import SeaworthyLedger

/// `seaworthy validate`
struct Validate: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Checks files as an import would, without a ledger.",
    usage: "seaworthy validate <path> ... [<options>]",
    discussion: """
      EXAMPLES
        seaworthy validate visit/
        seaworthy validate --strict visit.zip
        seaworthy validate --schema visit/
        seaworthy validate --format json XA-07.xml

      \(ExitStatus.help)
      """)

  @OptionGroup var options: ImportOptions
  @OptionGroup var words: LanguageOptions

  @Flag(help: "Check the files against the published XML schema as well.")
  var schema = false

  func run() async throws {
    var rules = try options.rules()
    if schema { rules.schema = try SchemaCheck() }
    try await Interruption.ending { [options, rules] in
      let ledger = try Ledger.inMemory(clock: Clock.now)
      try await options.run(Importer(ledger: ledger, rules: rules), isDryRun: true)
    }
  }
}
