import ArgumentParser
import SeaworthyPhrases
import SeaworthySimulation
import SeaworthyStandards

/// `seaworthy simulate`
struct Simulate: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Writes a made-up region as files, with a file that says what really was.",
    usage: "seaworthy simulate --output <folder> [<options>]",
    discussion: """
      Invented boats fail and are repaired; visits go to those that seem bad; reports come late, \
      twice, misspelt or not at all. What really was stands in truth.json, which import leaves \
      alone. The same seed and options write the same bytes on every machine.

      Without options, the real scale: 13 coast guards, 78 boats, 5 years to 30 Sep 2025, 45 visits \
      a year.

      EXAMPLES
        seaworthy simulate --output region
        seaworthy simulate --output small --coast-guards 2 --vessels 6

      \(ExitStatus.help)
      """)

  @Option(help: ArgumentHelp("The folder to write into: new, or empty.", valueName: "folder"))
  var output: String

  @Option(help: ArgumentHelp("How many coast guards, 1 to 26.", valueName: "count"))
  var coastGuards = 13

  @Option(help: ArgumentHelp("How many boats in all.", valueName: "count"))
  var vessels = 78

  @Option(help: ArgumentHelp("How many years.", valueName: "count"))
  var years = 5

  @Option(help: ArgumentHelp("What all chance follows from.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "Visits of the team in a year. Default: 45 for 78 boats.", valueName: "count"))
  var visits: Double?

  @Option(
    help: ArgumentHelp(
      "What a visit does to a boat, from 0, nothing, to 1.", valueName: "strength"))
  var effect = SimulationParameters().visitEffect

  @Flag(help: "Nothing goes wrong on paper or on the way.")
  var faultless = false

  @OptionGroup var words: LanguageOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output needs the name of a folder.") }
  }

  func run() async throws {
    var parameters = SimulationParameters()
    (parameters.coastGuards, parameters.vessels) = (coastGuards, vessels)
    (parameters.years, parameters.seed) = (years, seed)
    (parameters.visitsPerYear, parameters.visitEffect) = (visits, effect)
    if faultless { parameters = parameters.faultless }
    let simulation: Simulation
    do {
      simulation = try Simulation(parameters, try Shipped.standard().checklists)
    } catch let fault as ParameterOutOfRange {
      throw RunFailure.usage(Self.phrase(fault))
    }
    var folder = try SimulatedFolder(output)
    let files = try folder.write(simulation)
    try Terminal.output.write(
      Phrase(
        "simulate.done",
        ["reports": .number(files.reports), "registers": .number(files.registers)]))
    try Terminal.output.write(Phrase("simulate.truth", ["path": .whole("\(output)/truth.json")]))
    try Terminal.output.write(Phrase("simulate.goOn", ["path": .whole(output)]))
  }

  private static func phrase(_ fault: ParameterOutOfRange) -> Phrase {
    let options = [
      "coastGuards": "--coast-guards", "vessels": "--vessels", "years": "--years",
      "visitsPerYear": "--visits", "visitEffect": "--effect",
    ]
    return Phrase(
      "simulate.outOfRange",
      [
        "option": .text(options[fault.name] ?? fault.name),
        "least": .decimal(fault.least, places: 0), "most": .decimal(fault.most, places: 0),
      ])
  }
}
