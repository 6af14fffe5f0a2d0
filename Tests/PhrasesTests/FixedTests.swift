import SeaworthyPhrases
import Testing

@Suite struct FixedTests {
  @Test(arguments: [
    (0.0, 1, "0.0"), (59.95, 1, "60.0"), (59.949, 1, "59.9"), (86.66666, 2, "86.67"),
    (0.25 + 0.1 + 0.1, 1, "0.5"), (-0.04, 1, "0.0"), (-0.05, 1, "-0.1"), (2.5, 0, "3"),
    (100, 1, "100.0"), (0.000001, 6, "0.000001"), (12.05, 2, "12.05"),
  ])
  func roundsHalvesAwayFromZero(number: Double, places: Int, text: String) {
    #expect(number.fixed(places) == text)
  }
}
