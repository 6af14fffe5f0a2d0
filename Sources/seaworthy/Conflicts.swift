import ArgumentParser
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyReporting

/// `seaworthy conflicts`
struct Conflicts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists reports that contradict each other, and decides which stands.",
    discussion: """
      EXAMPLES
        seaworthy conflicts
        seaworthy conflicts list XA/XA-07 --all
        seaworthy conflicts decide 4f0cb1a2-… --keep e88e8febd7a2 --reason "read on board"

      \(ExitStatus.help)
      """,
    subcommands: [List.self, Decide.self], defaultSubcommand: List.self)

  /// `seaworthy conflicts list`
  struct List: AsyncParsableCommand, SpeakingVerb {
    /// How many fields of a conflict are listed unless all are asked for.
    private static let listedFields = 40

    static let configuration = CommandConfiguration(
      abstract: "Lists what waits for a decision, with the fields in which the documents differ.",
      usage: "seaworthy conflicts [list] [<coast-guard|vessel>] [<options>]",
      discussion: """
        Until somebody decides, a boat is scored at the worst that any of the documents says.

        EXAMPLES
          seaworthy conflicts list
          seaworthy conflicts list XA --format json

        \(ExitStatus.help)
        """)

    @Argument(
      help: ArgumentHelp(
        "A coast guard's code, or a vessel such as XA/XA-07. Default: all.",
        valueName: "coast-guard|vessel"))
    var subject: Subject?

    @OptionGroup var question: QuestionOptions
    @OptionGroup var words: LanguageOptions

    @Option(help: "How to write it.")
    var format: ImportFormat = .text

    @Flag(help: "List every field, however many there are.")
    var all = false

    func run() async throws {
      let assessment = try await question.assessment()
      let ledger = try Ledger.open(at: question.ledger.path(), mode: .read, clock: Clock.now)
      let answer: ConflictsAnswer =
        switch subject {
        case .vessel(let vessel): try assessment.conflicts(in: ledger, vessel: vessel)
        case .coastGuard(let code): try assessment.conflicts(in: ledger, coastGuard: code)
        case nil: try assessment.conflicts(in: ledger)
        }
      switch format {
      case .text:
        Terminal.output.write(
          answer.text(
            in: try Shipped.language(), layout: Terminal.output.layout,
            limit: all ? nil : Self.listedFields))
      case .json: Terminal.output.write(try answer.json())
      }
    }
  }

  /// `seaworthy conflicts decide`
  struct Decide: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      abstract: "Keeps the decision which document stands.",
      usage: "seaworthy conflicts decide <id> --keep <digest> --reason <text> [<options>]",
      discussion: """
        The decision counts from its receipt on, and is never deleted; deciding again replaces it. \
        What comes in later was not weighed by it, and is a conflict again unless it is the next \
        revision. A held file that no corrected file can put right, such as one with a mistyped \
        hull number, is decided about by its digest: the document that --keep names stands for it.

        EXAMPLES
          seaworthy conflicts decide 4f0cb1a2-… --keep e88e8febd7a2 --reason "read on board"
          seaworthy conflicts decide 5d1f03aa9c20 --keep e88e8febd7a2 --reason "hull mistyped"

        \(ExitStatus.help)
        """)

    @Argument(
      help: ArgumentHelp(
        "The report's identifier, or the first eight digits or more of a digest.",
        valueName: "id"))
    var subject: String

    @Option(
      help: ArgumentHelp(
        "The digest of the document that stands, or its first eight digits or more.",
        valueName: "digest"))
    var keep: String

    @Option(help: ArgumentHelp("Why, for those who come after.", valueName: "text"))
    var reason: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var words: LanguageOptions

    func run() async throws {
      let ledger = try Ledger.open(at: ledger.path(), mode: .write, clock: Clock.now)
      let kept = try ledger.decide(
        ledger.subject(subject), keep: ledger.document(keep), reason: reason)
      guard case .keep(let digest) = kept.decision.ruling else { return }
      Terminal.output.write(
        try Shipped.language().text(
          Phrase(
            "deciding.kept",
            ["digest": .text(digest.short), "receipt": .text("#\(kept.receipt)")])))
    }
  }
}
