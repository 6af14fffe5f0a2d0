import Foundation
import Testing

/// `seaworthy trends`: what changes over time, and how surely.
@Suite(.timeLimit(.minutes(30))) struct TrendsTests {
  /// The part of the JSON that these tests look at.
  private struct Answer: Decodable {
    struct Series: Decodable {
      var metric: String
      var of: String
      var kind: String
      var verdict: String?
      var sentence: String?
      var swbsGroup: String?
    }

    var series: [Series]
  }

  private func region() async throws -> Program { try await Program.withRegion() }

  private func series(_ program: Program, _ arguments: String) async throws -> [Answer.Series] {
    let run = try await program.run("trends \(arguments) --as-of 2025-12-31 --format json")
    #expect(run.status == 0)
    return try JSONDecoder().decode(Answer.self, from: run.output).series
  }

  @Test("Only observations have a verdict, and each has its sentence, in the language asked for")
  func verdicts() async throws {
    let program = try await region()
    for language in ["en", "es"] {
      let all = try await series(program, "--metric all --language \(language)")
      #expect(Set(all.map(\.of)) == ["region", "XA", "XB"])
      #expect(Set(all.map(\.kind)) == ["observations", "description"])
      #expect(all.allSatisfy { ($0.kind == "observations") == ($0.verdict != nil) })
      #expect(all.allSatisfy { ($0.kind == "observations") == ($0.sentence != nil) })
      let undetermined = language == "en" ? "Undetermined" : "Indeterminado"
      #expect(
        all.allSatisfy {
          $0.verdict != "undetermined" || $0.sentence?.hasPrefix(undetermined) == true
        })
    }
  }

  @Test("A boat, a class and a group can be asked about")
  func subjects() async throws {
    let program = try await region()
    #expect(Set(try await series(program, "XA/XA-07").map(\.of)) == ["XA/XA-07"])
    let ofGroup = try await series(program, "XB --group 200")
    #expect(Set(ofGroup.map(\.swbsGroup)) == ["200"])
    let run = try await program.run(["trends", "XA", "--class", "33-ft interceptor"])
    #expect(run.status == 0)
    #expect(run.text.contains("Class 33-ft interceptor, coast guard XA"))
  }

  @Test("CSV has a line a point, each with the same number of cells")
  func csv() async throws {
    let run = try await region().run("trends XA --as-of 2025-12-31 --format csv")
    let lines = run.text.split(separator: "\r\n")
    #expect(lines.first?.hasPrefix("metric,of,class,swbsGroup,kind,unit,better") == true)
    #expect(lines.count > 10)
  }

  @Test(
    "What cannot be asked is refused",
    arguments: [
      (["trends", "--metric", "readiness"], 2), (["trends", "--metric", ""], 2),
      (["trends", "--group", "250"], 2),
      (["trends", "XA/XA-07", "--class", "x"], 2), (["trends", "--class", "barge"], 2),
    ])
  func refused(arguments: [String], status: Int) async throws {
    #expect(try await region().run(arguments).status == Int32(status))
  }
}
