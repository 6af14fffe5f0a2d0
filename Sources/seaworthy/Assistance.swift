import ArgumentParser
import SeaworthyAssessment
import SeaworthyReporting
import SeaworthyTime

/// `seaworthy assistance`
struct Assistance: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Tells what visits changed, held against what was to be expected anyway.",
    usage: "seaworthy assistance [<coast-guard>] [<options>]",
    discussion: """
      What counts is whether a boat was found ready at its next arrival, never on departure. It is \
      compared with boats of the same class on which nobody worked, found in the same state; below \
      five there is no comparison. How sure an effect is, its rank among the effects at other dates \
      of the same boats tells. Kinds of visit are kept apart.

      EXAMPLES
        seaworthy assistance
        seaworthy assistance XA --from FY2024 --to FY2025
        seaworthy assistance --format csv > boats.csv

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp(
      "The code of the coast guard that was visited. Default: all.", valueName: "coast-guard"))
  var coastGuard: String?

  @Option(
    help: ArgumentHelp(
      "The first period in which the visits began, such as 2024-Q1 or FY2024.",
      valueName: "period"))
  var from: Period?

  @Option(help: ArgumentHelp("The last period in which they began.", valueName: "period"))
  var to: Period?

  @OptionGroup var question: QuestionOptions
  @OptionGroup var words: LanguageOptions

  @Option(help: "How to write it.")
  var format: ListFormat = .text

  func validate() throws {
    if let from, let to, to.interval.end <= from.interval.start {
      throw ValidationError("--to lies before --from.")
    }
  }

  func run() async throws {
    let answer = try await question.assessment()
      .assistance(coastGuard: coastGuard, from: from, to: to)
    switch format {
    case .text:
      Terminal.output.write(answer.text(in: try Shipped.language(), layout: Terminal.output.layout))
    case .json: Terminal.output.write(try answer.json())
    case .csv: Terminal.output.write(answer.csv())
    }
  }
}
