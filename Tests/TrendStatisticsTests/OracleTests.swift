import Foundation
import Testing

/// Works out the cases that `make oracle` writes down, one JSON object a line, for other
/// implementations to be held against.
@Suite("Oracle")
struct OracleTests {
  @Test("answers every case", .enabled(if: Oracle.folder != nil))
  func answers() throws {
    let folder = try #require(Oracle.folder)
    let cases = try String(contentsOf: folder.appending(path: "cases.jsonl"), encoding: .utf8)
    let answers = try cases.split(separator: "\n").map { try Self.answer(String($0)) }
    #expect(!answers.isEmpty)
    try (answers.joined(separator: "\n") + "\n").write(
      to: folder.appending(path: "answers.jsonl"), atomically: true, encoding: .utf8)
  }

  @Test(
    "a case of each kind",
    arguments: [
      (#"{"kind":"proportion","count":0,"n":0}"#, ["high": 1, "low": 0]),
      (
        #"{"kind":"groups","values":[1,2,3],"other":[5,6,7]}"#,
        ["p": 0.1, "smallestP": 0.1, "difference": -4]
      ),
      (#"{"kind":"family","values":[0.02]}"#, ["0": 0.02]),
      // 1 less √2 z²/(2 + z²), Wilson's bound of none of two.
      (
        #"{"kind":"halves","counts":[0,2],"sizes":[2,2]}"#,
        ["change": 1, "low": 0.06998519885519938, "high": 1]
      ),
      (
        #"{"kind":"durations","values":[4],"ended":[true]}"#,
        ["median": 4, "survival 4": 0, "low 4": 0, "high 4": 1]
      ),
      (
        #"{"kind":"series","times":[0,2],"values":[1,null]}"#,
        [
          "centre": 1, "points default": 0, "points making-data-count": 0,
          "points western-electric": 0, "points nelson": 0,
        ]
      ),
    ])
  func kinds(asked: String, answer: [String: Double]) throws {
    let found = try JSONDecoder().decode(
      [String: Double?].self, from: Data(Self.answer(asked).utf8))
    #expect(found.compactMapValues(\.self) == answer)
  }

  private static func answer(_ line: String) throws -> String {
    let asked = try JSONDecoder().decode(OracleCase.self, from: Data(line.utf8))
    return String(decoding: try JSONEncoder().encode(asked.answer()), as: UTF8.self)
  }
}
