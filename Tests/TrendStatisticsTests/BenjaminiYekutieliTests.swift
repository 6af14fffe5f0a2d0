import SeaworthyTrendStatistics
import Testing

@Suite("Benjamini–Yekutieli")
struct BenjaminiYekutieliTests {
  @Test("adjusts five p values as worked by hand, in their order")
  func worked() {
    // c = 1 + 1/2 + 1/3 + 1/4 + 1/5 = 137/60.
    let c = 137.0 / 60
    let found = BenjaminiYekutieli([0.02, 0.001, 0.5, 0.021, 0.9], rate: 0.10)
    let expected = [0.021 * 5 * c / 3, 0.001 * 5 * c, 1, 0.021 * 5 * c / 3, 1]
    #expect(zip(found.adjusted, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(found.tested == 5)
    #expect(found.called == [0, 1, 3])
    #expect(abs(found.expectedFalse - 0.3) < 1e-12)
  }
}
