import ArgumentParser
import SeaworthyAssessment
import SeaworthyReporting
import SeaworthyTime

/// `seaworthy report`
struct Report: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Writes the report on a period: a page for the region and one for each coast guard.",
    usage: """
      seaworthy report --period <period> --output <folder> [<options>]
      seaworthy report --like <file> --output <folder> [<options>]
      """,
    discussion: """
      The pages need no network. They go into a folder of the period's name below the output, such \
      as Reports/FY2026-Q4/region.html and Reports/FY2026-Q4/XA.html.

      A ledger issues any of its reports again, byte for byte, whatever came in since: --like names \
      a page of the report or its JSON, and the question is read from it. A report by another \
      standard than the program's own needs that standard again. For a file that is no report, or \
      not this ledger's or standard's, nothing is written and the exit status is 2.

      EXAMPLES
        seaworthy report --period FY2026-Q4 --output Reports
        seaworthy report --like Reports/FY2026-Q4/XA.html --output Again

      \(ExitStatus.help)
      """)

  @Option(
    help: ArgumentHelp(
      "The period, such as 2026-Q1, FY2026-Q2, 2026-03 or FY2026.", valueName: "period"))
  var period: Period?

  @Option(
    help: ArgumentHelp(
      "The folder to write into; with --like also -, the standard output.", valueName: "folder"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Formats, separated by commas: \(ReportFormats.allNames). Default: all.",
      valueName: "formats"))
  var format: ReportFormats?

  @Option(help: ArgumentHelp("Only this coast guard.", valueName: "code"))
  var coastGuard: String?

  @Option(help: ArgumentHelp("Issue the report again that this file is.", valueName: "file"))
  var like: String?

  @OptionGroup var question: QuestionOptions
  @OptionGroup var words: LanguageOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output needs the name of a folder.") }
    guard like != nil else {
      if period == nil { throw ValidationError("--period or --like is needed.") }
      return
    }
    let given: [(String, Bool)] = [
      ("--period", period != nil), ("--format", format != nil),
      ("--coast-guard", coastGuard != nil), ("--as-of", question.asOf != nil),
      ("--known-at", question.knownAt != nil), ("--language", words.language != nil),
    ]
    if let (option, _) = given.first(where: \.1) {
      throw ValidationError("--like reads from the file what \(option) would say.")
    }
  }

  func run() async throws {
    if let like { return try await reissue(like: like) }
    guard let period else { return }
    let answer = try await question.assessment(through: period.interval.end)
      .report(period: period, coastGuard: coastGuard)
    let bundle = try await ReportBundle(
      answer, formats: (format ?? .all).formats, language: try Shipped.language(),
      program: Version.current)
    let folder = "\(output)/\(period)"
    try OutputFolder(folder).writeTree(bundle.files.map { (path: $0, text: $1) })
    for name in bundle.names { Terminal.output.write("\(folder)/\(name)") }
  }
}
