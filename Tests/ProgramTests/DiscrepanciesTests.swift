import Foundation
import Testing

/// `seaworthy discrepancies`: what is to be done, as a liaison asks for it.
@Suite(.timeLimit(.minutes(30))) struct DiscrepanciesTests {
  /// The part of the JSON that these tests look at.
  private struct Answer: Decodable {
    struct Discrepancy: Decodable {
      var hullNumber: String
      var identifier: String
      var severity: String
      var state: String
      var isOverdue: Bool
    }

    struct Vessel: Decodable, Equatable {
      var hullNumber: String
      var condition: String
      var marks: [String]
    }

    var discrepancies: [Discrepancy]
    var vessels: [Vessel]
  }

  private func region() async throws -> Program { try await Program.withRegion() }

  private func answer(_ program: Program, _ arguments: String) async throws -> Answer {
    let run = try await program.run(
      "discrepancies --as-of 2025-09-30 --format json \(arguments)")
    #expect(run.status == 0)
    return try JSONDecoder().decode(Answer.self, from: run.output)
  }

  @Test(
    "Lists what was asked for, worst first",
    arguments: [
      ("XA/XA-08", ["D-6", "D-3", "D-5"]),
      ("--coast-guard XA", ["D-6", "D-7", "D-1", "D-3", "D-6", "D-3", "D-5"]),
      ("XA --coast-guard XA --overdue", ["D-6", "D-7", "D-1", "D-3", "D-6"]),
      (
        "--severity restrictive,major", ["S-8", "D-6", "D-5", "S-7", "D-5", "D-7", "D-1", "B-1"]
      ),
      ("XA/XA-08 --severity disabling", []),
    ])
  func chosen(arguments: String, identifiers: [String]) async throws {
    let listed = try await answer(try await region(), arguments).discrepancies
    #expect(listed.map(\.identifier) == identifiers)
    #expect(listed.allSatisfy { $0.state == "open" })
  }

  @Test("Closed ones too, if all are asked for, in all three formats alike")
  func formats() async throws {
    let program = try await region()
    let all = try await answer(program, "XA --all").discrepancies
    #expect(all.count { $0.state == "open" } == 7)
    #expect(all.count > 10)
    let question = "discrepancies XA --all --as-of 2025-09-30"
    let csv = try await program.run("\(question) --format csv")
    #expect(csv.status == 0)
    let rows = csv.text.split(separator: "\r\n")
    #expect(rows.first?.hasPrefix("coastGuard,hullNumber,vesselName,") == true)
    #expect(rows.count == all.count + 1)
    let text = try await program.run(question).text
    #expect(text.contains("\n7 open\n"))
    #expect(text.contains("\nClosed: \(all.count - 7)\n"))
    #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
  }

  @Test("A boat with a held file is named where nothing of it is listed")
  func held() async throws {
    let program = try Program()
    let earlier = try Fixture.regionFiles(of: "XA-07")
      .filter { !$0.hasSuffix(HeldReportTests.newest) }
    _ = try await program.run(["import"] + earlier)
    let bad = try Fixture.text(
      HeldReportTests.newest, replacing: [(#"severity="major""#, #"severity="majr""#)])
    #expect(try await program.run(["import", program.write(bad, to: "bad.xml")]).status == 1)
    let question = "discrepancies XA/XA-07 --severity disabling --as-of 2025-09-30"
    let run = try await program.run(question)
    #expect(run.text.contains("\nNothing is listed as open.\n"))
    #expect(run.text.contains("\n- XA/XA-07: condition unknown, report held\n"))
    let answer = try await answer(program, "XA/XA-07")
    #expect(
      answer.vessels == [.init(hullNumber: "XA-07", condition: "unknown", marks: ["reportHeld"])])
  }

  @Test("An empty ledger has nothing to list, in any format", arguments: ["text", "json", "csv"])
  func empty(format: String) async throws {
    let program = try await Program.withRegion()
    let run = try await program.run(
      "discrepancies --known-at #0 --as-of 2020-01-01 --format \(format)")
    #expect(run.status == 0)
    #expect(!run.text.isEmpty)
    #expect(run.words.isEmpty)
  }

  @Test(
    "What contradicts itself, or cannot be understood, is bad usage",
    arguments: [
      "XA --coast-guard XB", "XA/XA-07 --coast-guard XB", "--all --overdue",
      "--severity grave", "--severity major,", "--format table",
    ])
  func usage(arguments: String) async throws {
    let run = try await Program().run("discrepancies \(arguments)")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.words.isEmpty)
  }

  @Test("Who is not known is bad usage")
  func unknown() async throws {
    let program = try await region()
    for subject in ["XQ", "XA/XA-99", "--coast-guard XQ"] {
      let run = try await program.run("discrepancies \(subject)")
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
    }
  }
}
