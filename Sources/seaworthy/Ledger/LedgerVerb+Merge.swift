import ArgumentParser
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyPhrases

extension LedgerVerb {
  /// `seaworthy ledger merge`
  struct Merge: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      abstract: "Takes in all that other ledgers hold: files, decisions, what was refused.",
      usage: "seaworthy ledger merge <ledger> ... [<options>]",
      discussion: """
        What is new gets receipts here; its receipts there are kept beside them. The other ledgers \
        are only read. Merging again brings nothing twice, and finishes what was interrupted. \
        Whichever way ledgers are merged, the digest comes out the same.

        EXAMPLE
          seaworthy ledger merge /media/stick/visit.ledger

        \(ExitStatus.help)
        """)

    @Argument(help: ArgumentHelp("The other ledgers.", valueName: "ledger"))
    var others: [String]

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var words: LanguageOptions

    func run() async throws {
      // Those that are not there are told before anything is done.
      let others = try others.map { path in
        try Ledger.open(at: path, mode: .read, clock: Clock.now)
      }
      let ledger = try Ledger.open(at: ledger.path(), mode: .create, clock: Clock.now)
      let language = try Shipped.language()
      for other in others {
        let summary = try await ledger.merge(other)
        Terminal.output.write(language.text(summary.phrase(of: other.path)))
      }
      Terminal.output.write(
        "\(language.text("ledgerInfo.digest")): \(try ledger.digest().hexadecimal)")
    }
  }
}

extension MergeSummary {
  fileprivate func phrase(of path: String) -> Phrase {
    if isNothing { return Phrase("ledgerMerge.nothing", ["path": .whole(path)]) }
    return Phrase(
      "ledgerMerge.done",
      [
        "path": .whole(path), "documents": .number(documents), "copies": .number(copies),
        "held": .number(held), "decisions": .number(decisions), "refused": .number(refused),
        "arrivals": .number(arrivals),
        "known": .number(known),
      ])
  }
}
