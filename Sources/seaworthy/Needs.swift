import ArgumentParser
import SeaworthyAssessment
import SeaworthyReporting
import SeaworthyTime

/// `seaworthy needs`
struct Needs: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Tells where lost hours came from, and which parts and people are short.",
    usage: "seaworthy needs [<coast-guard>] [<options>]",
    discussion: """
      Hours in which boats were not mission capable, by SWBS group, cause, condition, class and \
      boat, the most first. An hour with several causes is lost once and shared equally among \
      them; what putting one right alone would have won stands beside it. Hours that are not \
      known are neither lost nor available: they are told apart.

      EXAMPLES
        seaworthy needs
        seaworthy needs XA --period FY2025
        seaworthy needs --period 2025-Q3 --format csv

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp(
      "A coast guard's code. Default: all, and the region.", valueName: "coast-guard"))
  var coastGuard: String?

  @Option(
    help: ArgumentHelp(
      """
      The period, such as FY2025 or 2025-Q3. Default: the days up to the instant of the question \
      over which the standard looks back for found ready.
      """, valueName: "period"))
  var period: Period?

  @OptionGroup var question: QuestionOptions
  @OptionGroup var words: LanguageOptions

  @Option(help: "How to write it.")
  var format: ListFormat = .text

  func run() async throws {
    let end = period?.interval.end ?? .distantFuture
    let answer = try await question.assessment(through: end)
      .needs(period: period, coastGuard: coastGuard)
    switch format {
    case .text:
      Terminal.output.write(answer.text(in: try Shipped.language(), layout: Terminal.output.layout))
    case .json: Terminal.output.write(try answer.json())
    case .csv: Terminal.output.write(answer.csv())
    }
  }
}
