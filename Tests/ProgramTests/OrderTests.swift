import Foundation
import Testing

/// Order does not matter: the same files in any order, any number of times.
@Suite(.timeLimit(.minutes(30))) struct OrderTests {
  /// How the small region's files come in: a list of imports.
  enum Arrival: String, CaseIterable, Sendable {
    case forwards, backwards, twice, inTwoParts, oneByOne

    func imports(of files: [String]) -> [[String]] {
      switch self {
      case .forwards: [files]
      case .backwards: [files.reversed()]
      case .twice: [files, files]
      case .inTwoParts: [Array(files.suffix(15)), Array(files.dropLast(12))]
      case .oneByOne: files.map { [$0] }
      }
    }
  }

  /// The digest and what the ledger answers, without what names receipts.
  private static func answers(_ arrival: Arrival) async throws -> [String] {
    let program = try Program()
    for files in arrival.imports(of: try Fixture.smallRegionFiles()) {
      #expect(try await program.run(["import"] + files).status == 0)
    }
    var answers = [try await program.run("ledger digest").text]
    for line in [
      "scores", "trends", "needs", "explain XA/XA-08", "changes --from 2025-Q1 --to 2025-Q3",
      "assistance",
    ] {
      let run = try await program.run("\(line) --as-of 2025-09-30 --format json")
      #expect(run.status == 0)
      answers.append(try withoutReceipts(run.output))
    }
    return answers
  }

  /// What all others are held against, worked out once.
  private static let forwards = Task { try await answers(.forwards) }

  private static func withoutReceipts(_ json: Data) throws -> String {
    var answer = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect(answer.removeValue(forKey: "knownAt") != nil)
    let data = try JSONSerialization.data(withJSONObject: answer, options: .sortedKeys)
    return String(decoding: data, as: UTF8.self)
  }

  @Test("One digest and the same answers", arguments: Arrival.allCases.filter { $0 != .forwards })
  func anyOrder(arrival: Arrival) async throws {
    let expected = try await Self.forwards.value
    #expect(try await Self.answers(arrival) == expected)
  }

  @Test("Other content, another digest")
  func otherContent() async throws {
    let program = try Program()
    let files = try Fixture.smallRegionFiles()
    _ = try await program.run(["import"] + files.dropLast())
    let before = try await program.run("ledger digest").text
    _ = try await program.run(["import"] + files.suffix(1))
    #expect(try await program.run("ledger digest").text != before)
  }
}
