import ArgumentParser
import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyTime

extension LedgerVerb {
  /// `seaworthy ledger restore`
  struct Restore: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      abstract: "Puts a backup in the ledger's place, after checking it.",
      discussion: """
        A ledger that is there is replaced only if that is asked for; even then it is not deleted, \
        but moved aside, under its name with the time behind it. To add to a ledger what a backup \
        holds, merge it.

        EXAMPLES
          seaworthy ledger restore /media/stick/2026-03-14.ledger
          seaworthy ledger restore /media/stick/2026-03-14.ledger --replace

        \(ExitStatus.help)
        """)

    @Argument(help: ArgumentHelp("The backup.", valueName: "file"))
    var file: String

    @Flag(help: "Move the ledger that is there aside.")
    var replace = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var words: LanguageOptions

    func run() async throws {
      let path = ledger.path()
      let backup = try Ledger.open(at: file, mode: .read, clock: Clock.now)
      let aside = "\(path).replaced-\(Timestamp(Clock.now()).basicText)"
      let check = try await Ledger.restore(
        backup, to: path, movingAsideTo: replace ? aside : nil)
      let language = try Shipped.language()
      Terminal.output.write(check.text(in: language))
      guard check.isClean else {
        throw RunFailure.environment(Phrase("ledgerRestore.damaged", ["file": .whole(file)]))
      }
      Terminal.output.write(
        language.text(
          Phrase("ledgerRestore.done", ["file": .whole(file), "path": .whole(path)])))
    }
  }
}

extension Timestamp {
  /// The time in a form that any file system takes: `20260314T101500Z`.
  fileprivate var basicText: String {
    Timestamp(instant).description.filter { $0.isASCII && ($0.isNumber || $0.isLetter) }
  }
}
