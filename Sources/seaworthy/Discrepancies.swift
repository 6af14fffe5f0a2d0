import ArgumentParser
import SeaworthyAssessment
import SeaworthyReporting

/// `seaworthy discrepancies`
struct Discrepancies: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Lists what is to be done on all boats, a coast guard's, or one, worst first.",
    usage: "seaworthy discrepancies [<coast-guard|vessel>] [<options>]",
    discussion: """
      Open discrepancies by severity, then what is overdue, then the oldest; each with what it \
      waits for, and the file and line that last list it. Boats of which something is not known \
      are named: nothing listed is not nothing wrong.

      EXAMPLES
        seaworthy discrepancies XA
        seaworthy discrepancies --overdue --severity disabling,restrictive
        seaworthy discrepancies XA/XA-07 --all --format csv

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp(
      "A coast guard's code, or a vessel such as XA/XA-07. Default: all.",
      valueName: "coast-guard|vessel"))
  var subject: Subject?

  @Option(help: ArgumentHelp("The same as a coast guard's code alone.", valueName: "code"))
  var coastGuard: String?

  @Option(
    help: ArgumentHelp(
      "Only these severities: \(SeverityList.allNames), with commas between.",
      valueName: "severities"))
  var severity: SeverityList?

  @Flag(help: "Only what is overdue.")
  var overdue = false

  @Flag(help: "Closed ones too, and those of boats that are not in service.")
  var all = false

  @OptionGroup var question: QuestionOptions
  @OptionGroup var words: LanguageOptions

  @Option(help: "How to write it.")
  var format: ListFormat = .text

  func validate() throws {
    if all, overdue {
      throw ValidationError("--all and --overdue contradict each other: what is closed is not due.")
    }
    if let coastGuard, let subject, subject.coastGuard != coastGuard {
      throw ValidationError(
        "--coast-guard \(coastGuard) and \(subject.name) contradict each other.")
    }
  }

  func run() async throws {
    let assessment = try await question.assessment()
    let selection = DiscrepancySelection(
      severities: severity?.severities ?? [], isOverdueOnly: overdue, includesClosed: all)
    let answer: DiscrepanciesAnswer =
      switch subject ?? coastGuard.map(Subject.coastGuard) {
      case .vessel(let vessel): try assessment.discrepancies(vessel: vessel, selection)
      case .coastGuard(let code): try assessment.discrepancies(coastGuard: code, selection)
      case nil: try assessment.discrepancies(selection)
      }
    switch format {
    case .text:
      Terminal.output.write(answer.text(in: try Shipped.language(), layout: Terminal.output.layout))
    case .json: Terminal.output.write(try answer.json())
    case .csv: Terminal.output.write(answer.csv())
    }
  }
}
