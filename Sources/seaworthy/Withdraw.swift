import ArgumentParser
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyPhrases

/// `seaworthy withdraw`
struct Withdraw: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Keeps the decision that a report, or a whole batch, does not count.",
    usage: """
      seaworthy withdraw <id> --reason <text> [<options>]
      seaworthy withdraw --batch <name> --reason <text> [<options>]
      """,
    discussion: """
      Nothing is deleted. From the decision's receipt on, what it told is gone, and the boat is \
      unknown from the inspection's time until a later inspection, or until a higher revision comes \
      or the report is decided for: seaworthy conflicts decide <id> --keep <digest>.

      EXAMPLES
        seaworthy withdraw 4f0cb1a2-… --reason "written for another boat"
        seaworthy withdraw --batch "stick 3" --reason "exercise data"

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp(
      "The report's identifier, or the first eight digits or more of a digest.",
      valueName: "id"))
  var subject: String?

  @Option(
    help: ArgumentHelp("All that was imported under this name.", valueName: "name"))
  var batch: String?

  @Option(help: ArgumentHelp("Why, for those who come after.", valueName: "text"))
  var reason: String

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var words: LanguageOptions

  func validate() throws {
    if (subject == nil) == (batch == nil) {
      throw ValidationError("Give either a report or --batch.")
    }
  }

  func run() async throws {
    let ledger = try Ledger.open(at: ledger.path(), mode: .write, clock: Clock.now)
    let kept: [KeptDecision]
    if let batch {
      kept = try ledger.withdraw(batch: batch, reason: reason)
    } else {
      kept = [try ledger.withdraw(ledger.subject(subject ?? ""), reason: reason)]
    }
    let language = try Shipped.language()
    for kept in kept {
      let subject =
        switch kept.decision.subject {
        case .documents(let identifier): identifier.text
        case .heldFile(let digest): digest.short
        }
      Terminal.output.write(
        language.text(
          Phrase(
            "deciding.withdrawn",
            ["receipt": .text("#\(kept.receipt)"), "subject": .text(subject)])))
    }
  }
}
