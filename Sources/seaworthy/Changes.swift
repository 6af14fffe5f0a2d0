import ArgumentParser
import SeaworthyAssessment
import SeaworthyLedger
import SeaworthyReporting
import SeaworthyTime

/// `seaworthy changes`
struct Changes: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Accounts for a change of the mission-capable rate from one period to another.",
    usage: "seaworthy changes --from <period> --to <period> [<options>]",
    discussion: """
      Nine parts add up to the difference: the same boats' maintenance, supply and depot time, how \
      much of whose time is known, boats that left, joined, are no longer or newly seen, and \
      another standard; below each part the boats that made it.

      Each period is scored by the standard in effect at its end, unless --standard names one. If \
      they differ, all parts but the standard's are by that of the earlier period.

      EXAMPLES
        seaworthy changes --from 2025-Q2 --to 2025-Q3
        seaworthy changes --from FY2024 --to FY2025 --coast-guard XA
        seaworthy changes --from 2025-Q2 --to 2025-Q3 --format csv > parts.csv

      \(ExitStatus.help)
      """)

  @Option(
    help: ArgumentHelp("The earlier period, such as 2025-Q2 or FY2024.", valueName: "period"))
  var from: Period

  @Option(help: ArgumentHelp("The later period.", valueName: "period"))
  var to: Period

  @Option(help: ArgumentHelp("Only this coast guard.", valueName: "code"))
  var coastGuard: String?

  @OptionGroup var question: QuestionOptions
  @OptionGroup var words: LanguageOptions

  @Option(help: "How to write it.")
  var format: ListFormat = .text

  func validate() throws {
    if to.interval.start < from.interval.end {
      throw ValidationError("--to begins before --from ends.")
    }
  }

  func run() async throws {
    let ledger = try Ledger.open(at: question.ledger.path(), mode: .read, clock: Clock.now)
    let times = try question.clocks.times(in: ledger, now: Clock.now())
    // The end of a period is the first instant of the next, in which a new standard may begin.
    let standards = try [from, to].map { period in
      try question.standard.scoringStandard(
        at: min(times.asOf, period.interval.end - Milliseconds(1)))
    }
    let answer = try await Assessment.changes(
      in: ledger, from: from, to: to, under: standards[0], then: standards[1],
      coastGuard: coastGuard, asOf: times.asOf, knownAt: times.receipt,
      knownUntil: times.knownUntil)
    switch format {
    case .text:
      Terminal.output.write(answer.text(in: try Shipped.language(), layout: Terminal.output.layout))
    case .json: Terminal.output.write(try answer.json())
    case .csv: Terminal.output.write(answer.csv())
    }
  }
}
