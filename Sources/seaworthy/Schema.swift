import ArgumentParser
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyReporting
import SeaworthySimulation

/// `seaworthy schema`
struct Schema: AsyncParsableCommand, SpeakingVerb {
  static let configuration = CommandConfiguration(
    abstract: "Prints what files and data look like: the schemas and the catalogue of notices.",
    discussion: """
      Without a name, lists the names: inspection is the XSD of the files that are imported, notices \
      the catalogue of notices; each other name is the JSON schema of what the verb of that name \
      writes as data, import also of validate, catalogue of notices, truth of what simulate writes.

      EXAMPLES
        seaworthy schema
        seaworthy schema inspection > seaworthy.xsd
        seaworthy schema notices
        seaworthy schema scores

      \(ExitStatus.help)
      """)

  @Argument(help: ArgumentHelp("What to print.", valueName: "name"))
  var name: String?

  @OptionGroup var words: LanguageOptions

  func run() async throws {
    let language = try Shipped.language()
    let jsonSchemas = (JSONSchemas.all + [("truth", SimulatedTruth.schema)])
      .sorted { $0.name < $1.name }
    switch name {
    case nil:
      Terminal.output.write(
        (["inspection", "notices"] + jsonSchemas.map(\.name)).joined(separator: "\n"))
    case "inspection": Terminal.output.write(PublishedSchema.text)
    case "notices":
      Terminal.output.write(try JSONForm.text(Shipped.catalogue.listing(in: language)))
    case let name?:
      guard let schema = jsonSchemas.first(where: { $0.name == name }) else {
        throw RunFailure.usage(Phrase("schema.unknown", ["name": .text(name)]))
      }
      Terminal.output.write(schema.text)
    }
  }
}
