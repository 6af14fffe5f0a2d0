import ArgumentParser
import SeaworthyNotices
import SeaworthyReporting
import SeaworthyStandards

extension StandardVerb {
  /// `seaworthy standard list`
  struct List: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      abstract: "Lists the standards that can be chosen, and says which one is in effect.",
      usage: "seaworthy standard list [<options>]",
      discussion: """
        EXAMPLES
          seaworthy standard list
          seaworthy standard list --as-of 2025-09-30 --format json

        \(ExitStatus.help)
        """)

    @Option(
      help: ArgumentHelp(
        "In effect then: a time with its offset, or a day, which counts as its end in UTC. Default: now.",
        valueName: "time"))
    var asOf: AsOf?

    @OptionGroup var words: LanguageOptions

    @Option(help: "How to write it.")
    var format: DataFormat = .table

    func run() async throws {
      var found = [KnownStandard(try Shipped.standard(), from: .shipped)]
      var unusable: [StandardsListing.Unusable] = []
      for path in try StandardFolder().files() {
        let (standard, notices) = try StandardFile(path).read()
        if let standard {
          found.append(KnownStandard(standard, from: .file(path)))
        } else {
          unusable.append(StandardsListing.Unusable(file: path, codes: notices.codes))
        }
      }
      let listing = StandardsListing(
        asOf: asOf?.instant ?? Clock.now(), known: KnownStandards(found), unusable: unusable)
      switch format {
      case .table:
        Terminal.output.write(
          listing.text(in: try Shipped.language(), layout: Terminal.output.layout))
      case .json: Terminal.output.write(try listing.json())
      }
      if !unusable.isEmpty { throw ExitStatus.dataNotClean.code }
    }
  }
}
