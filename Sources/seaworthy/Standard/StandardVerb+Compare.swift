import ArgumentParser
import SeaworthyAssessment
import SeaworthyLedger
import SeaworthyReporting

extension StandardVerb {
  /// `seaworthy standard compare`
  struct Compare: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      abstract: "Tells what a second standard would make of the same reports.",
      usage: "seaworthy standard compare <first> <second> [<options>]",
      discussion: """
        Which rows of the standards differ; which boats' scores move, by how much, and who changes \
        band or condition; each coast guard's rate, level and means under both.

        EXAMPLES
          seaworthy standard compare "Seaworthy default" ours.xml
          seaworthy standard compare ours@1.0 ours@2.0 --coast-guard XA
          seaworthy standard compare old.xml new.xml --as-of 2025-09-30

        \(ExitStatus.help)
        """)

    @Argument(
      help: ArgumentHelp("The first: a file, NAME or NAME@VERSION.", valueName: "first"))
    var first: String

    @Argument(
      help: ArgumentHelp("The second: a file, NAME or NAME@VERSION.", valueName: "second"))
    var second: String

    @Option(help: ArgumentHelp("Only this coast guard.", valueName: "code"))
    var coastGuard: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var clocks: ClockOptions
    @OptionGroup var words: LanguageOptions

    @Option(help: "How to write it.")
    var format: DataFormat = .table

    func run() async throws {
      let ledger = try Ledger.open(at: ledger.path(), mode: .read, clock: Clock.now)
      let times = try clocks.times(in: ledger, now: Clock.now())
      let comparison = try await Assessment.comparison(
        in: ledger, of: try StandardArgument.choice(first, at: times.asOf),
        with: try StandardArgument.choice(second, at: times.asOf), coastGuard: coastGuard,
        asOf: times.asOf, knownAt: times.receipt, knownUntil: times.knownUntil)
      switch format {
      case .table:
        Terminal.output.write(
          comparison.text(in: try Shipped.language(), layout: Terminal.output.layout))
      case .json: Terminal.output.write(try comparison.json())
      }
    }
  }
}
