public import ArgumentParser
public import SeaworthyInspection
import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReporting
import SeaworthyStandards

/// `seaworthy template`
struct Template: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Writes a blank check sheet or status report, as a file to fill in or to print.",
    usage: """
      seaworthy template --class <class> [<options>]
      seaworthy template --vessel <vessel> [<options>]
      seaworthy template --status [<options>]
      """,
    discussion: """
      The file says in comments what each gap may be. It does not validate before every gap is \
      filled; then import takes it. Of a vessel that the ledger knows, the sheet states who it is \
      and follows the checklist of its class.

      EXAMPLES
        seaworthy template --class "33-ft interceptor" > XA-07.xml
        seaworthy template --class "41-ft interceptor" --html --language es
        seaworthy template --vessel XA/XA-07 --output XA-07.xml
        seaworthy template --status --output status.xml

      \(ExitStatus.help)
      """)

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp("The class, as the standard names it.", valueName: "class"))
  var vesselClass: String?

  @Option(help: ArgumentHelp("A vessel of the ledger, such as XA/XA-07.", valueName: "vessel"))
  var vessel: VesselKey?

  @Flag(help: "A monthly status report.")
  var status = false

  @Option(help: "The kind of inspection. Default: boatCheck.")
  var kind: InspectionKind?

  @Flag(help: "A page to print, on A4 or Letter.")
  var html = false

  @Option(help: ArgumentHelp("The file to write. Default: standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var question: QuestionOptions
  @OptionGroup var words: LanguageOptions

  func validate() throws {
    if status, kind != nil {
      throw ValidationError("--status and --kind exclude each other.")
    }
    if kind == .statusReport {
      throw ValidationError("A status report is asked for with --status.")
    }
    if vessel != nil, vesselClass != nil {
      throw ValidationError("--vessel and --class exclude each other.")
    }
    if !status, vesselClass == nil, vessel == nil {
      throw ValidationError("Name a --class or a --vessel, or ask for a --status report.")
    }
  }

  func run() async throws {
    let sheet = try await sheet()
    let language = try Shipped.language()
    var generator = SystemRandomNumberGenerator()
    let text =
      html
      ? sheet.html(language: language)
      : sheet.xml(identifier: .random(using: &generator), language: language)
    guard let output else { return Terminal.output.write(text) }
    try OutputFile(output).write(text)
  }

  private func sheet() async throws -> BlankSheet {
    let identity = try await identity()
    let vesselClass = vesselClass ?? identity?.vesselClass
    guard !status else { return .statusReport(ofClass: vesselClass, vessel: identity) }
    return BlankSheet(
      kind ?? .boatCheck, checklist: try checklist(of: vesselClass), vessel: identity)
  }

  private func identity() async throws -> Vessel? {
    guard let vessel else { return nil }
    return try await question.assessment().identity(of: vessel)
  }

  private func checklist(of vesselClass: String?) throws -> ClassChecklist {
    let standard = try question.standard.scoringStandard(at: Clock.now())
    guard let checklist = vesselClass.flatMap(standard.checklist(of:)) else {
      throw RunFailure.usage(
        Phrase(
          "template.unknownClass",
          [
            "class": vesselClass.map { .text($0) } ?? .phrase(Phrase("template.noClass")),
            "known": .list(standard.checklists.map { .text($0.vesselClass) }),
          ]))
    }
    return checklist
  }
}

extension VesselKey: ExpressibleByArgument {
  /// Reads a vessel such as `XA/XA-07`.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension InspectionKind: ExpressibleByArgument {}
