import Foundation
import SeaworthyIntake
import SeaworthyNotices
import SeaworthyXML
import Testing

/// `seaworthy schema` and `seaworthy explain` of notices.
@Suite(.timeLimit(.minutes(30))) struct SchemaTests {
  /// The part of the catalogue that these tests look at.
  private struct Catalogue: Decodable {
    var notices: [Entry]
  }

  private struct Entry: Decodable {
    var code: String
    var severity: NoticeSeverity
    var meaning: String
    var remedy: String
  }

  private func catalogue(_ program: Program) async throws -> [Entry] {
    let run = try await program.run("schema notices")
    #expect(run.status == 0)
    return try JSONDecoder().decode(Catalogue.self, from: run.output).notices
  }

  @Test("Each name that is listed prints something")
  func names() async throws {
    let program = try Program()
    let names = try await program.run("schema").text.split(separator: "\n").map(String.init)
    #expect(Set(names).isSuperset(of: ["inspection", "notices"]))
    for name in names {
      let run = try await program.run(["schema", name])
      #expect(run.status == 0)
      #expect(run.text.count > 100)
    }
  }

  @Test("The schema of inspections compiles and accepts every file of the region")
  func inspection() async throws {
    let run = try await Program().run("schema inspection")
    let schema = try XMLSchema(run.text)
    for file in try Fixture.regionFiles() {
      let bytes = try Data(contentsOf: URL(filePath: file))
      #expect(try schema.validate(Array(bytes)) == [], "\(file)")
    }
    let bad = try Data(contentsOf: URL(filePath: Fixture.path("refused/severity-misspelt.xml")))
    #expect(try schema.validate(Array(bad)) != [])
  }

  @Test("The catalogue holds every notice that a fixture causes")
  func notices() async throws {
    let program = try Program()
    let codes = Set(try await catalogue(program).map(\.code))
    let run = try await program.run(["validate", "--format", "json", Fixture.path("refused")])
    let caused = try run.summary().notices.map(\.code)
    #expect(caused.count > 20)
    #expect(codes.isSuperset(of: caused))
  }

  @Test(
    "A code of the catalogue is explained: severity, meaning, remedy, all of it",
    arguments: ["unknown_severity", "needs_decision", "not_xml", "vessel_not_in_register"])
  func explain(code: String) async throws {
    let program = try Program()
    let entry = try #require(try await catalogue(program).first { $0.code == code })
    let run = try await program.run(["explain", code])
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n").map(String.init)
    #expect(lines.first == "\(code) (\(entry.severity.rawValue))")
    #expect(lines.filter { $0.count > 80 } == [])
    let text = lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    #expect(text.contains(entry.meaning))
    #expect(text.hasSuffix("Remedy: \(entry.remedy)"))
  }
}
