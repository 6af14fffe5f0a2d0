import Foundation
import SeaworthyAssessment
import Testing

@testable import SeaworthyReporting

@Suite("JSON")
struct JSONTests {
  @Test("reads as recorded")
  func golden() throws {
    try expectGolden(try Sample.scores().json(), "scores.json")
    try expectGolden(try Sample.trends().json(), "trends.json")
    try expectGolden(try Sample.vessel().json(), "explain.json")
  }

  @Test("leaves out what is not there and never says null")
  func absent() throws {
    for text in [
      try Sample.scores().json(), try Sample.trends().json(), try Sample.vessel().json(),
      try Sample.report().json(),
    ] {
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

  @Test("is the same however often it is written")
  func deterministic() throws {
    let first = try Sample.report().json()
    for _ in 0..<5 { #expect(try Sample.report().json() == first) }
  }
}
