import Foundation
import SeaworthyAssessment
import SeaworthyPhrases
import Testing

@testable import SeaworthyReporting

@Suite("JSON")
struct JSONTests {
  @Test("reads as recorded")
  func golden() throws {
    try expectGolden(try Sample.scores().json(), "scores.json")
    try expectGolden(try Sample.trends().json(in: .english()), "trends.json")
    try expectGolden(try Sample.needs().json(), "needs.json")
    try expectGolden(try Sample.vessel().json(), "explain.json")
    try expectGolden(try Sample.coastGuard().json(), "explain-coast-guard.json")
    try expectGolden(try Sample.held().json(), "held.json")
    try expectGolden(try Sample.conflicts().json(), "conflicts.json")
    try expectGolden(try Sample.discrepancies().json(), "discrepancies.json")
    try expectGolden(try Sample.history().json(), "history.json")
    try expectGolden(try Sample.standards().json(), "standards.json")
    try expectGolden(try Sample.comparison().json(), "comparison.json")
    try expectGolden(try Sample.changes().json(), "changes.json")
    try expectGolden(try Sample.assistance().json(), "assistance.json")
  }

  @Test("leaves out what is not there and never says null")
  func absent() async throws {
    let answers = [
      try Sample.scores().json(), try Sample.trends().json(in: .english()),
      try Sample.vessel().json(),
      try Sample.held().json(), try Sample.discrepancies().json(), try Sample.history().json(),
      try Sample.needs().json(), try Sample.unknownNeeds().json(),
    ]
    for text in try await answers + Sample.reports(of: Sample.report()).map(\.text) {
      #expect(!text.contains("null"))
      #expect(text.contains("\"formatVersion\" : 1"))
    }
  }

  @Test(
    "rounds shares to six decimals and points to one",
    arguments: [
      (2.0 / 3, 0.666667, 0.7), (59.45, 59.45, 59.5), (0.0, 0.0, 0.0), (-0.04, -0.04, 0.0),
    ] as [(Double, Double, Double)])
  func rounding(number: Double, share: Double, points: Double) {
    #expect(number.asShare == share)
    #expect(number.asPoints == points)
  }

  @Test("escapes what could act on a terminal, and keeps its value")
  func hostile() throws {
    let text = "a\u{1B}[2J\u{9B}\u{202E}\u{2028}\u{F0000}é\n"
    let json = try JSONForm.text([text])
    #expect(
      json == """
        [
          "a\\u001b[2J\\u009b\\u202e\\u2028\\udb80\\udc00é\\n"
        ]

        """)
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
  }

  @Test("is the same however often it is written")
  func deterministic() async throws {
    let first = try await Sample.reports(of: Sample.report()).map(\.text)
    for _ in 0..<2 { #expect(try await Sample.reports(of: Sample.report()).map(\.text) == first) }
  }
}
