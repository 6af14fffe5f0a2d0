public import ArgumentParser
public import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReporting
import SeaworthyStandards

/// `seaworthy template`
struct Template: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Writes a blank check sheet or status report, as a file to fill in or to print.",
    usage: """
      seaworthy template --class <class> [<options>]
      seaworthy template --status [--class <class>] [<options>]
      """,
    discussion: """
      The file says in comments what each gap may be. It does not validate before every gap is \
      filled; then import takes it.

      EXAMPLES
        seaworthy template --class "33-ft interceptor" > XA-07.xml
        seaworthy template --class "41-ft interceptor" --html --language es
        seaworthy template --status --output status.xml

      \(ExitStatus.help)
      """)

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp("The class, as the standard names it.", valueName: "class"))
  var vesselClass: String?

  @Flag(help: "A monthly status report.")
  var status = false

  @Option(help: "The kind of inspection. Default: boatCheck.")
  var kind: InspectionKind?

  @Flag(help: "A page to print, on A4 or Letter.")
  var html = false

  @Option(help: ArgumentHelp("The file to write. Default: standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var standard: StandardOptions
  @OptionGroup var words: LanguageOptions

  func validate() throws {
    if status, kind != nil {
      throw ValidationError("--status and --kind exclude each other.")
    }
    if kind == .statusReport {
      throw ValidationError("A status report is asked for with --status.")
    }
    if !status, vesselClass == nil {
      throw ValidationError("Name the class with --class, or ask for a --status report.")
    }
  }

  func run() async throws {
    let sheet = try sheet()
    let language = try Shipped.language()
    var generator = SystemRandomNumberGenerator()
    let text =
      html
      ? sheet.html(language: language)
      : sheet.xml(identifier: .random(using: &generator), language: language)
    guard let output else { return Terminal.output.write(text) }
    try OutputFile(output).write(text)
  }

  private func sheet() throws -> BlankSheet {
    guard let vesselClass else { return .statusReport(ofClass: nil) }
    let checklist = try checklist(of: vesselClass)
    return status
      ? .statusReport(ofClass: vesselClass)
      : BlankSheet(kind ?? .boatCheck, checklist: checklist)
  }

  private func checklist(of vesselClass: String) throws -> ClassChecklist {
    let standard = try standard.scoringStandard()
    guard let checklist = standard.checklist(of: vesselClass) else {
      throw RunFailure.usage(
        Phrase(
          "template.unknownClass",
          [
            "class": .text(vesselClass),
            "known": .list(standard.checklists.map { .text($0.vesselClass) }),
          ]))
    }
    return checklist
  }
}

extension InspectionKind: ExpressibleByArgument {}
