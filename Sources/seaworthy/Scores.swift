import ArgumentParser
import SeaworthyAssessment
import SeaworthyReporting

/// `seaworthy scores`
struct Scores: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Shows condition, rates and scores of all boats, a coast guard's, or one.",
    usage: "seaworthy scores [<coast-guard|vessel>] [<options>]",
    discussion: """
      EXAMPLES
        seaworthy scores
        seaworthy scores XA --as-of 2025-09-30
        seaworthy scores XA/XA-07 --format json
        seaworthy scores --format csv > boats.csv

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
  var format: TableFormat = .table

  func run() async throws {
    let assessment = try await question.assessment()
    let answer: ScoresAnswer =
      switch subject {
      case .vessel(let vessel): try assessment.scores(vessel: vessel)
      case .coastGuard(let code): try assessment.scores(coastGuard: code)
      case nil: try assessment.scores()
      }
    switch format {
    case .table:
      Terminal.output.write(answer.text(in: try Shipped.language(), layout: Terminal.output.layout))
    case .json: Terminal.output.write(try answer.json())
    case .csv: Terminal.output.write(answer.csv())
    }
  }
}
