import ArgumentParser
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyPhrases

extension LedgerVerb {
  /// `seaworthy ledger check`
  struct Check: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      abstract:
        "Looks through the whole ledger for damage and changes, or checks a report against it.",
      usage: "seaworthy ledger check [--against <file>] [<options>]",
      discussion: """
        The file as SQLite checks it; the bytes of every file that came in, against their SHA-256; \
        every document decoded again from them, against its digest and what the ledger keeps of it; \
        receipts, decisions, and the chain of the journal. Nothing is changed, and others may go on \
        writing. Damage that is found is listed, and the status is 1.

        --against tells instead whether this ledger issued a report file: it issues the report \
        again and compares the bytes. If it did not issue it, or the file was changed since, the \
        status is 1; if the file is no report, or another standard's, 2.

        EXAMPLES
          seaworthy ledger check
          seaworthy ledger check --against Reports/FY2026-Q4/XA.html

        \(ExitStatus.help)
        """)

    @Option(
      help: ArgumentHelp("Whether this ledger issued this report file.", valueName: "file"))
    var against: String?

    @OptionGroup var standard: StandardOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var words: LanguageOptions

    func run() async throws {
      let ledger = try Ledger.open(at: ledger.path(), mode: .read, clock: Clock.now)
      if let against { return try await check(against, against: ledger) }
      let check = try await ledger.check()
      Terminal.output.write(check.text(in: try Shipped.language()))
      if !check.isClean { throw ExitStatus.dataNotClean.code }
    }

    /// Says whether a ledger issued a report file.
    private func check(_ report: String, against ledger: Ledger) async throws {
      let check = try await ReportCheck(
        of: report, against: ledger, standard: standard, now: Clock.now())
      try Terminal.output.write(check.phrase)
      if !check.isUnchanged { throw ExitStatus.dataNotClean.code }
    }
  }
}

extension LedgerCheck {
  /// What was looked at and what was found, a line each.
  func text(in language: Language) -> String {
    var lines = faults.map { language.text($0.phrase).madeVisible(limit: .max) }
    if faultCount > faults.count {
      lines.append(
        language.text(
          Phrase("ledgerCheck.more", ["count": .number(faultCount - faults.count)])))
    }
    let counts: [(String, Int)] = [
      ("receipts", receipts), ("copies", copies), ("decisions", decisions),
      ("journalLines", journalLines),
    ]
    lines.append(
      language.text(
        Phrase(
          "ledgerCheck.looked",
          Dictionary(uniqueKeysWithValues: counts.map { ($0, .number($1)) }))))
    if heldToday > 0 {
      lines.append(
        language.text(Phrase("ledgerCheck.heldToday", ["count": .number(heldToday)])))
    }
    if let digest {
      lines.append("\(language.text("ledgerInfo.digest")): \(digest.hexadecimal)")
    }
    let head = journalHead?.hexadecimal ?? language.text("ledgerInfo.noJournal")
    lines.append("\(language.text("ledgerInfo.journalHead")): \(head)")
    lines.append(
      language.text(
        isClean
          ? Phrase("ledgerCheck.clean")
          : Phrase("ledgerCheck.faults", ["count": .number(faultCount)])))
    return lines.joined(separator: "\n")
  }
}
