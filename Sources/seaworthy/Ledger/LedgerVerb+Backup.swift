import ArgumentParser
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyPhrases

extension LedgerVerb {
  /// `seaworthy ledger backup`
  struct Backup: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      abstract: "Writes a copy of the ledger as it is now, while others go on importing.",
      discussion: """
        The copy is one file, a ledger itself, readable by its owner only. It appears when it is \
        whole; nothing is overwritten.

        EXAMPLE
          seaworthy ledger backup /media/stick/2026-03-14.ledger

        \(ExitStatus.help)
        """)

    @Argument(help: ArgumentHelp("The file to write.", valueName: "file"))
    var file: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var words: LanguageOptions

    func run() async throws {
      let ledger = try Ledger.open(at: ledger.path(), mode: .read, clock: Clock.now)
      let content = try ledger.backup(to: file)
      Terminal.output.write(
        try Shipped.language().text(
          Phrase(
            "ledgerBackup.done",
            [
              "file": .whole(file), "receipt": .text("#\(content.receipt)"),
              "digest": .text(content.digest.hexadecimal),
            ])))
    }
  }
}
