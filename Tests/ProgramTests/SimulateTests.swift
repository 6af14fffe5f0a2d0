import Foundation
import SeaworthyIntake
import Testing

/// `seaworthy simulate`: a made-up region as files.
@Suite(.timeLimit(.minutes(30))) struct SimulateTests {
  private static let small = "simulate --output region --coast-guards 2 --vessels 3 --years 1"

  /// The part of the truth file that these tests look at.
  private struct Truth: Decodable {
    struct Document: Decodable {
      var file: String
      var form: String
      var errors: [RecordingError]
    }
    struct RecordingError: Decodable {
      var kind: String
    }
    struct Vessel: Decodable {
      var hullNumber: String
      var intervals: [TrueInterval]
    }
    struct TrueInterval: Decodable {
      var condition: String
      var start: String
      var end: String
    }
    var formatVersion: Int
    var seed: Int
    var documents: [Document]
    var vessels: [Vessel]
  }

  @Test("Three boats from their truth to their scores")
  func walk() async throws {
    let program = try Program()
    let made = try await program.run("\(Self.small) --seed 7")
    #expect(made.status == 0)
    #expect(made.words == "")
    #expect(made.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let truth = try JSONDecoder().decode(Truth.self, from: program.read("region/truth.json"))
    #expect(truth.formatVersion == 1)
    #expect(truth.seed == 7)
    let files = try program.files(below: "region")
    #expect(
      files.keys.sorted()
        == (truth.documents.map(\.file) + ["XA/register.xml", "XB/register.xml", "truth.json"])
        .sorted())

    let summary = try await program.run("import region --format json --quiet").summary()
    #expect(summary.refused == [])
    let conflicting = truth.documents.filter { $0.errors.contains { $0.kind == "conflicting" } }
    #expect(
      summary.held.map(\.file).sorted()
        == truth.documents
        .filter { $0.form == "misspelt" }.map { "region/\($0.file)" }.sorted())
    #expect(summary.summary.conflicting == conflicting.count)

    let scores = try await program.run("scores --as-of 2025-09-30 --format json").scores()
    #expect(scores.coastGuards.map(\.code) == ["XA", "XB"])
    #expect(
      scores.coastGuards.flatMap(\.vessels).map(\.hullNumber) == truth.vessels.map(\.hullNumber))
    #expect(scores.coastGuards.flatMap(\.provisional).isEmpty)
  }

  @Test("The same bytes in another time zone and language; others with another seed")
  func sameBytes() async throws {
    let (program, elsewhere) = (try Program(), try Program())
    #expect(try await program.run(Self.small).status == 0)
    let run = try await elsewhere.run(
      Self.small, environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"])
    #expect(run.status == 0)
    let files = try program.files(below: "region")
    #expect(try elsewhere.files(below: "region") == files)
    let other = try await program.run(
      Self.small.replacing("region", with: "other") + " --seed 2")
    #expect(other.status == 0)
    #expect(try program.files(below: "other")["truth.json"] != files["truth.json"])
  }

  @Test("A faultless region is imported clean")
  func faultless() async throws {
    let program = try Program()
    #expect(try await program.run("\(Self.small) --faultless").status == 0)
    #expect(try await program.run("import region --quiet").status == 0)
  }

  @Test("A folder that is not empty is left as it is")
  func notEmpty() async throws {
    let program = try Program()
    try program.write("mine", to: "region/notes.txt")
    let run = try await program.run(Self.small)
    #expect(run.status == 3)
    #expect(
      run.words
        == "seaworthy: region is not an empty folder; name one that is new or empty.\n")
    #expect(try program.files(below: "region").keys.sorted() == ["notes.txt"])
  }

  @Test(
    "What no region can be made from is told by its option",
    arguments: [
      ("--coast-guards 27", "--coast-guards must be from 1 to 26."),
      ("--coast-guards 4", "--vessels must be from 4 to 99000."),
      ("--coast-guards 1 --effect 2", "--effect must be from 0 to 1."),
      ("--coast-guards 1 --years 0", "--years must be from 1 to 50."),
    ])
  func outOfRange(option: String, sentence: String) async throws {
    let program = try Program()
    let run = try await program.run("simulate --output region --vessels 3 \(option)")
    #expect(run.status == 2)
    #expect(run.words == "seaworthy: \(sentence)\n")
    #expect(!program.has("region"))
  }
}
