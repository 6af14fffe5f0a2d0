import ArgumentParser
import SeaworthyPhrases
import SeaworthyReporting
import SeaworthyStandards

extension StandardVerb {
  /// `seaworthy standard show`
  struct Show: AsyncParsableCommand, SpeakingVerb {
    static let configuration = CommandConfiguration(
      abstract: "Shows every row of a standard, and where it comes from.",
      usage: "seaworthy standard show [<standard>] [<options>]",
      discussion: """
        --xml writes the file itself, to begin your own with.

        EXAMPLES
          seaworthy standard show
          seaworthy standard show "Seaworthy default@1.0"
          seaworthy standard show --checklist "33-ft interceptor"
          seaworthy standard show --xml > ours.xml

        \(ExitStatus.help)
        """)

    @Argument(
      help: ArgumentHelp(
        "A standard's file, NAME or NAME@VERSION, or a folder. Default: the one in effect now.",
        valueName: "standard"))
    var standard: String?

    @Option(help: ArgumentHelp("Only the checklist of this class, whole.", valueName: "class"))
    var checklist: String?

    @Flag(help: "The file as it is.")
    var xml = false

    @OptionGroup var words: LanguageOptions

    func validate() throws {
      if xml, checklist != nil {
        throw ValidationError("--xml and --checklist exclude each other.")
      }
    }

    func run() async throws {
      let known = try StandardArgument.choice(standard, at: Clock.now())
      if xml { return Terminal.output.write(bytes: try bytes(of: known)) }
      let (language, layout) = (try Shipped.language(), Terminal.output.layout)
      guard let checklist else {
        return Terminal.output.write(known.text(in: language, layout: layout))
      }
      guard let text = known.text(ofChecklist: checklist, in: language, layout: layout) else {
        throw RunFailure.usage(
          Phrase(
            "template.unknownClass",
            [
              "class": .text(checklist),
              "known": .list(known.standard.checklists.map { .text($0.vesselClass) }),
            ]))
      }
      Terminal.output.write(text)
    }

    private func bytes(of known: KnownStandard) throws -> [UInt8] {
      switch known.origin {
      case .shipped: ScoringStandard.shippedFile
      case .file(let path): try StandardFile(path).bytes()
      }
    }
  }
}
