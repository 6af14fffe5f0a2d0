import ArgumentParser
import SeaworthyLedger
import SeaworthyPhrases

extension LedgerVerb {
  /// `seaworthy ledger migrate`
  struct Migrate: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      abstract: "Brings a ledger of an earlier format to the present one.",
      discussion: """
        Importing does so by itself. Nothing that the ledger holds is changed, and its digest stays \
        the same; programs older than the format no longer open it.

        EXAMPLE
          seaworthy ledger migrate

        \(ExitStatus.help)
        """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var words: LanguageOptions

    func run() async throws {
      let path = ledger.path()
      let before = try Ledger.open(at: path, mode: .read, clock: Clock.now).info().formatVersion
      let after = try Ledger.open(at: path, mode: .write, clock: Clock.now).info().formatVersion
      Terminal.output.write(
        try Shipped.language().text(
          Phrase(
            before == after ? "ledgerMigrate.nothing" : "ledgerMigrate.done",
            ["path": .whole(path), "before": .number(before), "after": .number(after)])))
    }
  }
}
