import ArgumentParser
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyTime

extension LedgerVerb {
  /// `seaworthy ledger journal`
  struct Journal: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      abstract: "Lists what changed the ledger, oldest first.",
      discussion: """
        A line each: its number, when, what happened, the receipt if one was given, the file or \
        what else it is about, and the first digits of the hash that chains it to all lines before.

        EXAMPLE
          seaworthy ledger journal --last 20

        \(ExitStatus.help)
        """)

    @Option(help: ArgumentHelp("Only this many of the last lines.", valueName: "number"))
    var last: Int?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var words: LanguageOptions

    func validate() throws {
      if let last, last < 1 {
        throw ValidationError("--last takes a number from 1.")
      }
    }

    func run() async throws {
      let ledger = try Ledger.open(at: ledger.path(), mode: .read, clock: Clock.now)
      let language = try Shipped.language()
      for entry in try ledger.journal(last: last) {
        Terminal.output.write(entry.text(in: language))
      }
    }
  }
}

extension JournalEntry {
  /// The entry on one line.
  fileprivate func text(in language: Language) -> String {
    let columns = [
      String(number), Timestamp(time).description, language.text("journal.\(event.rawValue)"),
      receipt.map { "#\($0)" } ?? "", name.madeVisible(limit: .max),
      // Digests are told as everywhere else: by their first digits.
      detail.replacing(/[0-9a-f]{64}/) { $0.output.prefix(12) }
        .split(separator: "\n").map { String($0).madeVisible(limit: .max) }.joined(separator: "; "),
      hash.short,
    ]
    return columns.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
