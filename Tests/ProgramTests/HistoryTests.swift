import Foundation
import Testing

/// `seaworthy history`: a boat's service sheet.
@Suite(.timeLimit(.minutes(30))) struct HistoryTests {
  /// The part of the JSON that these tests look at.
  private struct Answer: Decodable {
    struct Entry: Decodable {
      struct Inspection: Decodable {
        var place: String?
        var locode: String?
      }

      struct Source: Decodable {
        var file: String?
        var line: Int
        var revision: Int?
      }

      var at: String
      var event: String
      var inspection: Inspection?
      var source: Source?
    }

    var entries: [Entry]
  }

  private func region() async throws -> Program { try await Program.withRegion() }

  private func entries(_ program: Program, _ arguments: String) async throws -> [Answer.Entry] {
    let run = try await program.run("history XA/XA-08 --format json \(arguments)")
    #expect(run.status == 0)
    return try JSONDecoder().decode(Answer.self, from: run.output).entries
  }

  @Test("Tells a boat's story, oldest first, each entry but a condition with file and line")
  func story() async throws {
    let all = try await entries(try await region(), "--as-of 2025-09-30")
    #expect(all.map(\.at) == all.map(\.at).sorted())
    #expect(all.first?.event == "delivered")
    #expect(
      all.filter { $0.source == nil }.map(\.event)
        == all.map(\.event).filter { $0 == "condition" })
    #expect(all.allSatisfy { $0.source == nil || $0.source?.file != nil })
    let inspections = all.filter { $0.event == "inspection" }
    #expect(inspections.count == 8)
    #expect(inspections.allSatisfy { $0.inspection?.place == "Port Alpha" })
    #expect(inspections.contains { $0.source?.revision == 2 })
    for event in ["found", "closed", "waived", "waiverExpired", "awaitingParts", "downtimeEnded"] {
      #expect(all.contains { $0.event == event }, "\(event)")
    }
  }

  @Test("Both clocks cut it")
  func clocks() async throws {
    let program = try await region()
    let all = try await entries(program, "--as-of 2025-09-30")
    let before = try await entries(program, "--as-of 2024-12-31")
    #expect(before.map(\.at) == all.map(\.at).filter { $0 < "2025-01-01T00:00:00Z" })
    #expect(before.count < all.count)
    let known = try await entries(program, "--as-of 2025-09-30 --known-at #15")
    #expect(known.count < all.count)
  }

  @Test("Says the same in text and CSV")
  func formats() async throws {
    let program = try await region()
    let all = try await entries(program, "--as-of 2025-09-30")
    let text = try await program.run("history XA/XA-08 --as-of 2025-09-30")
    #expect(text.status == 0)
    #expect(text.text.hasPrefix("XA-08 Plover: service sheet\n"))
    #expect(text.text.split(separator: "\n").filter { $0.count > 80 } == [])
    #expect(text.text.matches(of: #/\n  \d\d:\d\d /#).count == all.count)
    let csv = try await program.run("history XA/XA-08 --as-of 2025-09-30 --format csv")
    let rows = csv.text.split(separator: "\r\n")
    let receipts = rows.filter { $0.contains(",received,") }.count
    #expect(receipts == text.text.matches(of: #/\n#\d+ /#).count)
    #expect(receipts > 5)
    #expect(rows.count == all.count + receipts + 1)
  }

  @Test("A boat that nothing names is bad usage")
  func unknown() async throws {
    let program = try await region()
    for vessel in ["XA/XA-99", "XA", "XA-08", ""] {
      let run = try await program.run("history \(vessel)")
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
    }
  }

  @Test("Whoever stops reading ends the program, without a word")
  func closedPipe() async throws {
    let program = try await region()
    for line in ["history XA/XA-08 --format csv", "discrepancies"] {
      let run = try await program.runIntoClosedPipe(line)
      #expect(run.status != 0)
      #expect(run.words.isEmpty)
    }
  }
}
