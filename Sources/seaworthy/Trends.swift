import ArgumentParser
import SeaworthyAssessment
import SeaworthyReporting
import SeaworthyTime

/// `seaworthy trends`
struct Trends: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Shows found ready and the mission-capable rate by period.",
    usage: "seaworthy trends [<coast-guard>] [<options>]",
    discussion: """
      Found ready rests on independent observations, one a boat and visit. The rate is \
      description: it says nothing about what changed by chance.

      EXAMPLES
        seaworthy trends
        seaworthy trends XA --by month --from 2025-01

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp(
      "A coast guard's code. Default: all, and the region.", valueName: "coast-guard"))
  var coastGuard: String?

  @Option(help: ArgumentHelp("How long the periods are.", valueName: "length"))
  var by: Period.Length = .quarter

  @Option(help: ArgumentHelp("The first period, such as 2024-Q1 or FY2024.", valueName: "period"))
  var from: Period?

  @Option(help: ArgumentHelp("The last period.", valueName: "period"))
  var through: Period?

  @OptionGroup var question: QuestionOptions
  @OptionGroup var words: LanguageOptions

  @Option(help: "How to write it.")
  var format: DataFormat = .table

  func validate() throws {
    if let from, let through, through.interval.end <= from.interval.start {
      throw ValidationError("--through lies before --from.")
    }
  }

  func run() async throws {
    let answer = try await question.assessment()
      .trends(by: by, from: from, through: through, coastGuard: coastGuard)
    switch format {
    case .table:
      Terminal.output.write(answer.text(in: try Shipped.language(), layout: Terminal.output.layout))
    case .json: Terminal.output.write(try answer.json())
    }
  }
}
