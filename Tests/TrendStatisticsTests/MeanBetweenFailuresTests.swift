import SeaworthyTrendStatistics
import Testing

@Suite("Mean time between failures")
struct MeanBetweenFailuresTests {
  @Test("doctrine 6: T 1200, r 4 → 300 [150.12, 687.77]")
  func withFailures() {
    let mean = MeanBetweenFailures(over: 1200, failures: 4, confidence: 0.80)
    #expect(mean.value == 300)
    #expect(abs(mean.low - 150.120_291_651_423_14) < 1e-8)
    #expect(abs((mean.high ?? 0) - 687.769_907_022_627_6) < 1e-8)
  }

  @Test("doctrine 6: T 1000, r 0 → at least 434.29, and no mean")
  func withoutFailures() {
    let mean = MeanBetweenFailures(over: 1000, failures: 0, confidence: 0.80)
    #expect(mean.value == nil)
    #expect(abs(mean.low - 434.294_481_903_251_8) < 1e-9)
    #expect(mean.high == nil)
  }

  @Test("one failure has both ends, at either confidence (SciPy)")
  func oneFailure() {
    let eighty = MeanBetweenFailures(over: 5000, failures: 1, confidence: 0.80)
    #expect(abs(eighty.low - 1_285.439_512_778_733_4) < 1e-6)
    #expect(abs((eighty.high ?? 0) - 47_456.107_905_149_49) < 1e-4)
    let ninetyFive = MeanBetweenFailures(over: 5000, failures: 1, confidence: 0.95)
    #expect(abs(ninetyFive.low - 897.401_296_221_824_5) < 1e-6)
  }
}
