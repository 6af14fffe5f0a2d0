import Foundation
import Testing

/// `seaworthy needs`: where lost hours came from, as a planner asks for it.
@Suite(.timeLimit(.minutes(30))) struct NeedsTests {
  /// The part of the JSON that these tests look at.
  private struct Answer: Decodable {
    struct Group: Decodable {
      struct Hours: Decodable {
        var lost: Double
        var leastLost: Double
        var mostLost: Double
      }

      struct Row: Decodable {
        var what: String
        var hours: Double
        var wonAlone: Double
      }

      var coastGuard: String?
      var hours: Hours
      var lostBy: [String: [Row]]
    }

    var period: String?
    var start: String
    var end: String
    var region: Group?
    var coastGuards: [Group]
  }

  private func region() async throws -> Program { try await Program.withRegion() }

  private func answer(_ program: Program, _ arguments: String) async throws -> Answer {
    let run = try await program.run("needs --as-of 2025-09-30 --format json \(arguments)")
    #expect(run.status == 0)
    return try JSONDecoder().decode(Answer.self, from: run.output)
  }

  @Test("Every table adds up to the lost hours, and the coast guards to the region's")
  func sums() async throws {
    let answer = try await answer(try await region(), "")
    let region = try #require(answer.region)
    for group in [region] + answer.coastGuards {
      #expect(group.hours.leastLost <= group.hours.lost && group.hours.lost <= group.hours.mostLost)
      #expect(group.lostBy.count == 5)
      for rows in group.lostBy.values {
        #expect(abs(rows.reduce(0) { $0 + $1.hours } - group.hours.lost) < 1e-4)
        #expect(rows.allSatisfy { $0.wonAlone <= $0.hours + 1e-5 })
      }
    }
    #expect(answer.coastGuards.map(\.coastGuard) == ["XA", "XB"])
    #expect(abs(answer.coastGuards.reduce(0) { $0 + $1.hours.lost } - region.hours.lost) < 1e-5)
  }

  @Test(
    "The window is the period, cut at the question, or the trailing one",
    arguments: [
      ("", nil, "2024-10-01T00:00:00Z", "2025-10-01T00:00:00Z"),
      ("--period FY2025", "FY2025", "2024-10-01T00:00:00Z", "2025-10-01T00:00:00Z"),
      ("--period 2025-Q1", "2025-Q1", "2025-01-01T00:00:00Z", "2025-04-01T00:00:00Z"),
      ("XA --period 2025", "2025", "2025-01-01T00:00:00Z", "2025-10-01T00:00:00Z"),
    ] as [(String, String?, String, String)])
  func window(arguments: String, period: String?, start: String, end: String) async throws {
    let answer = try await answer(try await region(), arguments)
    #expect([answer.period, answer.start, answer.end] == [period, start, end])
  }

  @Test("All three formats say the same hours, in English and Spanish within 80 columns")
  func formats() async throws {
    let program = try await region()
    let lost = try #require(try await answer(program, "XA").coastGuards.first).hours.lost
    let csv = try await program.run("needs XA --as-of 2025-09-30 --format csv")
    let rows = csv.text.split(separator: "\r\n")
    #expect(rows.first?.hasPrefix("of,kind,what,lostHours,") == true)
    #expect(rows.dropFirst().first?.hasPrefix("XA,total,,\(lost),") == true)
    for language in ["en", "es"] {
      let run = try await program.run("needs --as-of 2025-09-30 --language \(language)")
      #expect(run.status == 0)
      #expect(run.text.split(separator: "\n").filter { $0.count > 80 } == [])
      #expect(run.text.contains("500 "))
    }
  }

  @Test(
    "An empty ledger needs nothing that is known, in any format",
    arguments: ["text", "json", "csv"])
  func empty(format: String) async throws {
    let program = try await Program.withRegion()
    let run = try await program.run(
      "needs --known-at #0 --as-of 2020-01-01 --format \(format)")
    #expect(run.status == 0)
    #expect(!run.text.isEmpty)
    #expect(run.words.isEmpty)
  }

  @Test(
    "What cannot be understood, or has not begun, is bad usage",
    arguments: ["XQ", "--period soon", "--format table", "--period 2031"])
  func usage(arguments: String) async throws {
    let run = try await region().run("needs --as-of 2025-09-30 \(arguments)")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.words.isEmpty)
  }
}
