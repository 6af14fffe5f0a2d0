import ArgumentParser
import SeaworthyAssessment
import SeaworthyLedger
import SeaworthyReporting

/// `seaworthy held`
struct Held: AsyncParsableCommand, SpeakingVerb {
  /// How many files are listed unless all are asked for.
  private static let listedFiles = 50

  static let configuration = CommandConfiguration(
    abstract: "Lists the files that wait for a person, and the way out of each.",
    usage: "seaworthy held [<coast-guard|vessel>] [<options>]",
    discussion: """
      A report that is held for its errors leaves its boat unknown, a register its coast guard's \
      boats and requirements. Correct the file and import it: \
      then it leaves the list, and the scores are as if it had always been right.

      EXAMPLES
        seaworthy held
        seaworthy held XA/XA-07
        seaworthy held XA --format json --all

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

  @Flag(help: "List every file, however many there are.")
  var all = false

  func run() async throws {
    let assessment = try await question.assessment()
    let ledger = try Ledger.open(at: question.ledger.path(), mode: .read, clock: Clock.now)
    var answer: HeldAnswer =
      switch subject {
      case .vessel(let vessel): try assessment.held(in: ledger, vessel: vessel)
      case .coastGuard(let code): try assessment.held(in: ledger, coastGuard: code)
      case nil: try assessment.held(in: ledger)
      }
    if !all { answer = answer.limited(to: Self.listedFiles) }
    switch format {
    case .text:
      Terminal.output.write(answer.text(in: try Shipped.language(), layout: Terminal.output.layout))
    case .json: Terminal.output.write(try answer.json())
    }
  }
}
