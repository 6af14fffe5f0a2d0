import ArgumentParser
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReporting

/// `seaworthy history`
struct History: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Tells what happened to a vessel, oldest first: its service sheet.",
    usage: "seaworthy history <vessel> [<options>]",
    discussion: """
      Inspections, discrepancies found, waived and closed, downtime, waits for parts, changes of \
      condition, transfers, and reports that cannot be relied on; each with file and line. Times \
      are UTC.

      EXAMPLES
        seaworthy history XA/XA-07
        seaworthy history XA/XA-07 --as-of 2025-09-30 --format csv

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("A vessel such as XA/XA-07.", valueName: "vessel"),
    transform: VesselArgument.vessel)
  var vessel: VesselKey

  @OptionGroup var question: QuestionOptions
  @OptionGroup var words: LanguageOptions

  @Option(help: "How to write it.")
  var format: ListFormat = .text

  func run() async throws {
    let assessment = try await question.assessment()
    let ledger = try Ledger.open(at: question.ledger.path(), mode: .read, clock: Clock.now)
    let answer = try assessment.history(of: vessel, in: ledger)
    switch format {
    case .text:
      Terminal.output.write(answer.text(in: try Shipped.language(), layout: Terminal.output.layout))
    case .json: Terminal.output.write(try answer.json())
    case .csv: Terminal.output.write(answer.csv())
    }
  }
}
