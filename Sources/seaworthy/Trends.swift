import ArgumentParser
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReporting
import SeaworthyTime

/// `seaworthy trends`
struct Trends: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Says what changes over time, how surely, and shows it by period.",
    usage: "seaworthy trends [<coast-guard|vessel>] [<options>]",
    discussion: """
      A verdict rests on independent observations only, one a visit, each at its real time. What is \
      shown by period is description: it has no verdict. Early warnings say which of the many trends \
      of all coast guards may be called at once.

      EXAMPLES
        seaworthy trends
        seaworthy trends XA --by month --from 2025-01
        seaworthy trends XA/XA-07 --metric scoreAtInspection,backlog
        seaworthy trends XA --group 200
        seaworthy trends --class '33-ft interceptor' --metric all --format csv > trends.csv

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp(
      "A coast guard's code, or a vessel such as XA/XA-07. Default: all, and the region.",
      valueName: "coast-guard|vessel"))
  var subject: Subject?

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp("Only boats of a class, of the coast guard or all.", valueName: "class"))
  var vesselClass: String?

  @Option(
    help: ArgumentHelp("Only items of an SWBS group, such as 200.", valueName: "group"),
    transform: { (word: String) throws -> SWBSGroup in
      guard let group = SWBSGroup(rawValue: word) else {
        throw ValidationError(
          "SWBS groups are \(SWBSGroup.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return group
    })
  var group: SWBSGroup?

  @Option(
    help: ArgumentHelp(
      "What is asked, with commas between: all, or "
        + TrendMetrics.words.joined(separator: ", ") + ".", valueName: "metrics"),
    transform: { (words: String) throws -> TrendMetrics in
      if words == "all" { return .all }
      let asked = words.split(separator: ",").map(String.init)
      guard !asked.isEmpty, let metrics = TrendMetrics(words: asked) else {
        throw ValidationError(
          "Metrics are, with commas between: all, "
            + TrendMetrics.words.joined(separator: ", ") + ".")
      }
      return metrics
    })
  var metric: TrendMetrics?

  @Option(help: ArgumentHelp("How long the periods are.", valueName: "length"))
  var by: Period.Length = .quarter

  @Option(
    help: ArgumentHelp(
      """
      The first period, such as 2024-Q1 or FY2024. Default: that of the oldest evidence, but no more \
      than 60 periods; verdicts rest on the last 60 quarters, whatever --by says.
      """, valueName: "period"))
  var from: Period?

  @Option(help: ArgumentHelp("The last period.", valueName: "period"))
  var through: Period?

  @OptionGroup var question: QuestionOptions
  @OptionGroup var words: LanguageOptions

  @Option(help: "How to write it.")
  var format: TableFormat = .table

  func validate() throws {
    if let from, let through, through.interval.end <= from.interval.start {
      throw ValidationError("--through lies before --from.")
    }
    if case .vessel = subject, vesselClass != nil {
      throw ValidationError("A vessel is asked for, or a class, not both.")
    }
  }

  func run() async throws {
    let answer = try await question.assessment().trends(
      TrendsQuestion(
        about: asked, group: group, by: by, from: from, through: through, metrics: metric))
    let language = try Shipped.language()
    switch format {
    case .table: Terminal.output.write(answer.text(in: language, layout: Terminal.output.layout))
    case .json: Terminal.output.write(try answer.json(in: language))
    case .csv: Terminal.output.write(answer.csv())
    }
  }

  private var asked: TrendsQuestion.Boats {
    switch (subject, vesselClass) {
    case (nil, nil): .everyCoastGuard
    case (nil, let name?): .vesselClass(name, coastGuard: nil)
    case (.vessel(let vessel), _): .vessel(vessel)
    case (.coastGuard(let code), nil): .coastGuard(code)
    case (.coastGuard(let code), let name?): .vesselClass(name, coastGuard: code)
    }
  }
}
