import Foundation
import Testing

/// `seaworthy assistance`: what visits changed, as a command's staff asks for it.
@Suite(.timeLimit(.minutes(30))) struct AssistanceTests {
  /// The part of the JSON that these tests look at.
  private struct Answer: Decodable {
    struct Kind: Decodable {
      struct Verdict: Decodable {
        var word: String
      }

      struct Visit: Decodable {
        var visit: String?
      }

      var kind: String
      var boats: Int
      var verdict: Verdict
      var visits: [Visit]
    }

    var of: String
    var kinds: [Kind]
  }

  private func region() async throws -> Program { try await Program.withRegion() }

  @Test("Of the region's few boats none can be compared, which is what it says")
  func json() async throws {
    let run = try await region().run("assistance --as-of 2025-09-30 --format json")
    #expect(run.status == 0)
    let answer = try JSONDecoder().decode(Answer.self, from: run.output)
    #expect(answer.of == "region")
    let assistance = try #require(answer.kinds.first)
    #expect((assistance.kind, assistance.boats) == ("technicalAssistanceVisit", 12))
    #expect(assistance.verdict.word == "noComparison")
    #expect(
      assistance.visits.map(\.visit) == [
        "XB-2023-04", "XA-2023-05", "XA-2024-1", "XA-2024-2", "XA-2025-IMP", "XB-2025-1",
        "XA-2025-2",
      ])
  }

  @Test("Says it in English and Spanish, within 80 columns")
  func text() async throws {
    let program = try await region()
    let english = try await program.run("assistance XA --as-of 2025-09-30")
    #expect(
      english.text.contains("Technical assistance visits: no comparison. After 5 of 9 boat-visits"))
    let spanish = try await program.run("assistance XA --as-of 2025-09-30 --language es")
    #expect(spanish.text.contains("Visitas de asistencia técnica: sin comparación. Tras 5 de 9"))
    for run in [english, spanish] {
      #expect(run.status == 0 && run.words.isEmpty)
      #expect(run.text.split(separator: "\n").filter { $0.count > 80 } == [])
      #expect(!run.text.contains("XB-"))
    }
  }

  @Test("Writes a row for each visit and boat")
  func csv() async throws {
    let run = try await region().run("assistance --as-of 2025-09-30 --format csv")
    #expect(run.status == 0)
    let rows = run.text.split(separator: "\r\n").map { $0.split(separator: ",").prefix(5) }
    #expect(rows.first?.joined(separator: ",") == "coastGuard,visit,kind,start,hullNumber")
    #expect(rows.dropFirst().filter { $0[2] == "technicalAssistanceVisit" }.count == 12)
  }

  @Test("Without a visit it says so", arguments: ["text", "json", "csv"])
  func empty(format: String) async throws {
    let run = try await region().run("assistance --to 2019 --as-of 2025-09-30 --format \(format)")
    #expect(run.status == 0)
    #expect(!run.text.isEmpty)
  }

  @Test(
    "What makes no sense is bad usage",
    arguments: [
      "assistance XQ", "assistance --from 2025-Q3 --to 2025-Q2", "assistance --from 2025-Q9",
      "assistance --format table",
    ])
  func usage(arguments: String) async throws {
    let run = try await region().run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.words.isEmpty)
  }
}
