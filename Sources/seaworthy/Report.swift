import ArgumentParser
import SeaworthyAssessment
import SeaworthyReporting
import SeaworthyTime

/// `seaworthy report`
struct Report: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Writes the report on a period: a page for the region and one for each coast guard.",
    usage: "seaworthy report --period <period> --output <folder> [<options>]",
    discussion: """
      The pages need no network. They go into a folder of the period's name below the output, such \
      as Reports/FY2026-Q4/region.html and Reports/FY2026-Q4/XA.html.

      EXAMPLE
        seaworthy report --period FY2026-Q4 --output Reports

      \(ExitStatus.help)
      """)

  @Option(
    help: ArgumentHelp(
      "The period, such as 2026-Q1, FY2026-Q2, 2026-03 or FY2026.", valueName: "period"))
  var period: Period

  @Option(help: ArgumentHelp("The folder to write into.", valueName: "folder"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Formats, separated by commas: \(ReportFormats.allNames).", valueName: "formats"))
  var format: ReportFormats = .all

  @Option(help: ArgumentHelp("Only this coast guard.", valueName: "code"))
  var coastGuard: String?

  @OptionGroup var question: QuestionOptions
  @OptionGroup var words: LanguageOptions

  func run() async throws {
    let answer = try await question.assessment().report(period: period, coastGuard: coastGuard)
    let bundle = try ReportBundle(
      answer, formats: format.formats, language: try Shipped.language())
    let folder = "\(output)/\(period)"
    try OutputFolder(folder).write(bundle.files)
    for name in bundle.names { Terminal.output.write("\(folder)/\(name)") }
  }
}
