import ArgumentParser
import Foundation
import SeaworthyAssessment
import SeaworthyIntake
import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyReporting
import SeaworthyTime

/// `seaworthy demo`
struct Demo: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Imports, scores and reports a made-up region that travels inside the program.",
    discussion: """
      Two invented coast guards, eight boats, three years of reports. The files, the ledger and the \
      reports go into the output folder; the clock of the demo stands at 1 Oct 2025, so that it \
      gives the same pages on every machine.

      EXAMPLE
        seaworthy demo --output seaworthy-demo

      \(ExitStatus.help)
      """)

  @Option(help: ArgumentHelp("The folder to write into.", valueName: "folder"))
  var output = "seaworthy-demo"

  @OptionGroup var words: LanguageOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output needs the name of a folder.") }
  }

  func run() async throws {
    let language = try Shipped.language()
    let visit = output + "/demo-files"
    let path = output + "/demo.sqlite"
    try OutputFolder(visit).writeTree(Shipped.region)
    try OutputFolder(output).remove(["demo.sqlite", "demo.sqlite-wal", "demo.sqlite-shm"])

    let ledger = try Ledger.open(at: path, mode: .create, lot: DemoRegion.lot) {
      DemoRegion.now
    }
    var tally = ImportTally()
    let rules = ImportRules(checklists: ChecklistCodes(try Shipped.standard()))
    let ending = await Importer(ledger: ledger, rules: rules).run([visit]) {
      if case .file(let file) = $0 { tally.add(file) }
    }
    if let fault = ending.ledgerFault { throw fault }

    let assessment = try await Assessment(
      ledger, standard: try Shipped.standard(), asOf: DemoRegion.now,
      knownUntil: DemoRegion.now)
    let answer = try await assessment.report(period: DemoRegion.period)
    let bundle = try await ReportBundle(
      answer, formats: Set(ReportFormat.allCases), language: language,
      program: Version.current)
    let folder = "\(output)/\(DemoRegion.period)"
    try OutputFolder(folder).writeTree(bundle.files.map { (path: $0, text: $1) })
    Terminal.output.write(answer.scores.text(in: language, layout: Terminal.output.layout))
    Terminal.output.write("")
    try Terminal.output.write(
      Phrase(
        "demo.done",
        ["files": .number(tally.summary.summary.files), "day": .text(DemoRegion.lastDay)]))
    try Terminal.output.write(Phrase("demo.page", ["page": .whole("\(folder)/region.html")]))
    try Terminal.output.write(
      Phrase(
        "demo.goOn",
        [
          "program": .whole(CommandLine.arguments.first ?? "seaworthy"), "ledger": .whole(path),
          "day": .text(DemoRegion.lastDay),
        ]))
  }
}
