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

  @Test("of none it calls none, and one it leaves as it is")
  func few() {
    let none = BenjaminiYekutieli([], rate: 0.05)
    #expect(none.tested == 0)
    #expect(none.called == [])
    #expect(none.expectedFalse == 0)
    #expect(BenjaminiYekutieli([0.05], rate: 0.05).called == [0])
    #expect(BenjaminiYekutieli([Double(0.05).nextUp], rate: 0.05).called == [])
    #expect(BenjaminiYekutieli([0.031], rate: 0.05).adjusted == [0.031])
  }

  @Test("calls what the rule by ranks calls: all up to the last p₍ᵢ₎ ≤ i q/(m c)")
  func definition() {
    var dice = SeededDice(seed: 41)
    for size in 1...60 {
      // Half of them small, and some equal.
      let p = (0..<size).map { _ in
        (dice.share() * 100).rounded() / (dice.share() < 0.5 ? 100 : 20_000)
      }
      let found = BenjaminiYekutieli(p, rate: 0.10)
      let c = (1...size).reduce(0) { $0 + 1 / Double($1) }
      let sorted = p.sorted()
      let last = sorted.indices.last {
        sorted[$0] * Double(size) * c <= 0.10 * Double($0 + 1) * (1 - 1e-12)
      }
      let called = p.indices.filter { place in last.map { p[place] <= sorted[$0] } ?? false }
      #expect(found.called == called)
      #expect(zip(found.adjusted, p).allSatisfy { $0 >= $1 && $0 <= 1 })
      // The smaller p never has the greater adjusted one.
      let byP = p.indices.sorted { p[$0] < p[$1] }.map { found.adjusted[$0] }
      #expect(byP == byP.sorted())
    }
  }

  @Test("does not depend on the order of the tests")
  func order() {
    let p = [0.2, 0.01, 0.04, 0.01, 0.6]
    #expect(
      BenjaminiYekutieli(p.reversed(), rate: 0.05).adjusted
        == BenjaminiYekutieli(p, rate: 0.05).adjusted.reversed())
  }
}
