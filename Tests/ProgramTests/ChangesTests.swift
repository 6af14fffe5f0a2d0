import Foundation
import Testing

/// `seaworthy changes`: what moved the rate, as a command's staff asks for it.
@Suite(.timeLimit(.minutes(30))) struct ChangesTests {
  /// The part of the JSON that these tests look at.
  private struct Answer: Decodable {
    struct Rate: Decodable {
      var value: Double
    }

    struct Group: Decodable {
      var of: String
      var parts: [String: Double]
      var difference: Double
    }

    struct Side: Decodable {
      struct Standard: Decodable {
        var name: String
      }
      var period: String
      var standard: Standard
    }

    var of: String
    var outcome: String
    var from: Side
    var to: Side
    var before: Rate
    var after: Rate
    var parts: [String: Double]
    var coastGuards: [Group]?
  }

  private static let question = "changes --from 2025-Q2 --to 2025-Q3 --as-of 2025-09-30"

  private func region() async throws -> Program { try await Program.withRegion() }

  @Test("Nine parts add up, as they are written, of the region and each coast guard")
  func json() async throws {
    let run = try await region().run("\(Self.question) --format json")
    #expect(run.status == 0)
    let answer = try JSONDecoder().decode(Answer.self, from: run.output)
    #expect([answer.from.period, answer.to.period] == ["2025-Q2", "2025-Q3"])
    #expect((answer.of, answer.outcome, answer.parts.count) == ("region", "accounted", 9))
    let millionths = answer.parts.values.map { ($0 * 1e6).rounded() }.reduce(0, +)
    #expect(millionths == ((answer.after.value - answer.before.value) * 1e6).rounded())
    let groups = try #require(answer.coastGuards)
    #expect(groups.map(\.of) == ["XA", "XB"])
    for group in groups {
      #expect(abs(group.parts.values.reduce(0, +) - group.difference) < 1e-9)
    }
  }

  @Test("Says it in English and Spanish, within 80 columns")
  func text() async throws {
    let program = try await region()
    let english = try await program.run("\(Self.question) --coast-guard XA")
    #expect(
      english.text.contains(
        "\nXA: 27.8 % → 91.6 %, +63.8 points: supply +42.2 (XA-09, XA-21), depot +20.5\n"))
    #expect(english.text.contains("\nnewly seen           0.0  –\n"))
    let spanish = try await program.run("\(Self.question) --coast-guard XA --language es")
    #expect(
      spanish.text.contains(
        "\nXA: 27.8 % → 91.6 %, +63.8 puntos: suministro +42.2 (XA-09, XA-21), astillero\n"))
    for run in [english, spanish] {
      #expect(run.status == 0 && run.words.isEmpty)
      #expect(run.text.split(separator: "\n").filter { $0.count > 80 } == [])
    }
  }

  @Test("Writes a row for each group and each of its boats")
  func csv() async throws {
    let run = try await region().run("\(Self.question) --format csv")
    #expect(run.status == 0)
    let rows = run.text.split(separator: "\r\n").map { $0.split(separator: ",").prefix(2) }
    #expect(
      rows.map(\.first) == ["of"] + Array(repeating: "region", count: 9)
        + Array(repeating: "XA", count: 5) + Array(repeating: "XB", count: 5))
  }

  @Test("A period is scored by the standard in effect in it, also where the next begins at its end")
  func standards() async throws {
    let program = try await region()
    let shipped = try await program.run(["standard", "show", "Seaworthy default", "--xml"]).text
    let ours = shipped.replacing("name=\"Seaworthy default\"", with: "name=\"Ours\"")
      .replacing("effectiveFrom=\"2000-01-01T", with: "effectiveFrom=\"2025-07-01T")
    try program.write(ours, to: "\(StandardTests.folder)/ours.xml")
    for (arguments, names) in [
      ("", ["Seaworthy default", "Ours"]), (" --standard Ours", ["Ours", "Ours"]),
    ] {
      let run = try await program.run("\(Self.question)\(arguments) --format json")
      #expect(run.words == "")
      let answer = try JSONDecoder().decode(Answer.self, from: run.output)
      #expect([answer.from, answer.to].map(\.standard.name) == names)
    }
    let text = try await program.run(Self.question).text
    #expect(text.contains("2025-Q2 scored by"))
  }

  @Test("An empty ledger has nothing to account for", arguments: ["text", "json", "csv"])
  func empty(format: String) async throws {
    let program = try await region()
    let run = try await program.run(
      "changes --from 2019 --to 2020 --known-at #0 --as-of 2021-01-01 --format \(format)")
    #expect(run.status == 0)
    #expect(!run.text.isEmpty)
  }

  @Test(
    "What makes no sense is bad usage",
    arguments: [
      "changes --from 2025-Q2", "changes --from 2025-Q2 --to 2025-Q2",
      "changes --from 2025-Q2 --to 2025-Q1", "changes --from 2025 --to 2025-Q4",
      "changes --from 2025-Q2 --to 2025-Q9", "\(question) --coast-guard XQ",
      "changes --from 2025-Q2 --to 2025-Q4 --as-of 2025-09-30",
      "changes --from 2025-Q2 --to 2025-Q3 --as-of 2025-09-30 --format table",
    ])
  func usage(arguments: String) async throws {
    let program = try await region()
    let run = try await program.run(
      arguments.contains("--as-of") ? arguments : "\(arguments) --as-of 2025-12-31")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.words.isEmpty)
  }
}
