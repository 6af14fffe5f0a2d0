import ArgumentParser
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyTime

/// `seaworthy ledger`
struct LedgerVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Checks, backs up, restores, merges and migrates the ledger, and tells about it.",
    discussion: """
      EXAMPLES
        seaworthy ledger info
        seaworthy ledger digest --ledger visit.sqlite
        seaworthy ledger check
        seaworthy ledger backup /media/stick/2026-03-14.ledger
        seaworthy ledger merge /media/stick/2026-03-14.ledger

      \(ExitStatus.help)
      """,
    subcommands: [
      Info.self, DigestOf.self, Check.self, Backup.self, Restore.self, Merge.self, Migrate.self,
      Journal.self,
    ])

  /// `seaworthy ledger info`
  struct Info: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      abstract: "Shows what the ledger holds.",
      discussion: """
        EXAMPLE
          seaworthy ledger info

        \(ExitStatus.help)
        """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var words: LanguageOptions

    func run() async throws {
      let ledger = try Ledger.open(at: ledger.path(), mode: .read, clock: Clock.now)
      let info = try ledger.info()
      let digest = try ledger.digest()
      let language = try Shipped.language()
      let received = info.receiptTime.map { language.text(.dateTime(Timestamp($0))) }
      let rows: [(key: String, value: String)] = [
        ("ledgerInfo.path", language.text(.whole(ledger.path))),
        ("ledgerInfo.format", String(info.formatVersion)),
        ("ledgerInfo.receipt", "#\(info.receipt)"),
        ("ledgerInfo.received", received ?? language.text("ledgerInfo.never")),
        ("ledgerInfo.reports", String(info.reports)),
        ("ledgerInfo.registers", String(info.registers)),
        ("ledgerInfo.statements", String(info.statements)),
        ("ledgerInfo.copies", String(info.copies)), ("ledgerInfo.held", String(info.held)),
        ("ledgerInfo.decisions", String(info.decisions)),
        ("ledgerInfo.refused", String(info.refused)), ("ledgerInfo.digest", digest.hexadecimal),
        (
          "ledgerInfo.journalHead",
          info.journalHead?.hexadecimal ?? language.text("ledgerInfo.noJournal")
        ),
      ]
      let batches = info.batches.map { batch in
        language.text(
          Phrase(
            "ledgerInfo.batch",
            ["name": .whole(batch.name), "receipts": .number(batch.receipts)]))
      }
      Terminal.output.write(
        (rows.map { "\(language.text($0.key)): \($0.value)" } + batches)
          .joined(separator: "\n"))
    }
  }

  /// `seaworthy ledger digest`
  struct DigestOf: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      commandName: "digest",
      abstract: "Prints the digest of the ledger's content.",
      discussion: """
        Two ledgers that hold the same content have the same digest, in whatever order and however \
        often it came in.

        EXAMPLE
          seaworthy ledger digest

        \(ExitStatus.help)
        """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var words: LanguageOptions

    func run() async throws {
      let ledger = try Ledger.open(at: ledger.path(), mode: .read, clock: Clock.now)
      Terminal.output.write(try ledger.digest().hexadecimal)
    }
  }
}
