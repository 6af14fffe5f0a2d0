import SeaworthyPhrases
import SeaworthyReadiness
import Testing

@testable import SeaworthyReporting

@Suite("Words about scores")
struct LanguageScoresTests {
  private func scored(_ value: Double?, high: Double, _ language: Language.Shipped) throws -> String
  {
    try Language.shipped(language).scored(
      MeanScore(value: value, low: 40, high: high, coverage: 0.5, scored: 6, vessels: 8))
  }

  @Test("a mean of some boats above the most of all says so")
  func aboveAll() throws {
    #expect(try scored(90.9, high: 90.9, .en) == "6 of 8 boats scored")
    #expect(try scored(nil, high: 0, .en) == "6 of 8 boats scored")
    #expect(
      try scored(90.9.nextUp, high: 90.9, .en)
        == "6 of 8 boats scored, above the most that all 8 can have")
    #expect(
      try scored(91.5, high: 90.9, .es)
        == "6 de 8 embarcaciones puntuadas, por encima de lo máximo que pueden tener todas")
  }
}
