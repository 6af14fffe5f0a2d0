import Testing

@testable import SeaworthyTrendStatistics

@Suite("Dependence between neighbours")
struct SerialDependenceTests {
  private func points(_ values: [Double], at times: [Double]? = nil) -> [TimedValue] {
    values.enumerated().map { TimedValue($1, at: times?[$0] ?? Double($0)) }
  }

  /// Slowly going up and down.
  private let alike: [Double] = [70, 71, 73, 72, 70, 66, 64, 65, 68, 71, 74, 75]

  /// Worked out in a few lines of Python, from the formulas.
  @Test("is worked out from what the line leaves of the ranks, ties and uneven times included")
  func worked() {
    let uneven = SerialDependence(
      points(
        [3, 3, 3, 4, 4, 4, 4, 3, 3, 2, 2, 2, 3, 3, 5],
        at: [0, 1, 2, 4, 7, 8, 9, 12, 13, 15, 16, 18, 20, 21, 25]))
    #expect(abs(uneven.correlation - 0.837_019_844_4) < 1e-9)
    #expect(abs(uneven.inflation - 4.622_824_239) < 1e-8)
    // Kept at .95.
    #expect(SerialDependence(points(alike)).correlation == 0.95)
    #expect(abs(SerialDependence(points(alike)).inflation - 4.952_121_133_8) < 1e-9)
  }

  @Test("is nothing of values that rise ever, whatever the times")
  func rising() {
    var dice = SeededDice(seed: 5)
    let times = (0..<20).map { _ in dice.share() }.sorted()
    #expect(SerialDependence(points((0..<20).map(Double.init), at: times)) == .none)
    #expect(SerialDependence(points((0..<20).map { -Double($0 * $0) })) == .none)
  }

  @Test("of equal values that are many is near to nothing, unless they come in spells")
  func tied() {
    var dice = SeededDice(seed: 2)
    let inflations = (0..<300).map { _ in
      SerialDependence(points((0..<40).map { _ in dice.share() < 0.9 ? 1 : 0 })).inflation
    }
    #expect(inflations.reduce(0, +) / 300 < 1.3)
    let spells = (0..<40).map { (14..<24).contains($0) ? 0.0 : 1 }
    #expect(SerialDependence(points(spells)).inflation > 5)
  }

  @Test("counts no contrast, and nothing of ten points or of equal ones")
  func none() {
    #expect(SerialDependence(points([5, 9, 4, 8, 5, 9, 3, 8, 4, 9, 5, 8])) == .none)
    #expect(SerialDependence(points(Array(alike.prefix(10)))) == .none)
    #expect(SerialDependence(points(Array(alike.prefix(11)))) != .none)
    #expect(SerialDependence(points(Array(repeating: 1, count: 20))) == .none)
    #expect(SerialDependence([]) == .none)
    #expect(SerialDependence.none.inflation == 1)
  }

  @Test("does not depend on the order, the scale or a shift of the points")
  func invariance() {
    let expected = SerialDependence(points(alike))
    var dice = SeededDice(seed: 9)
    for _ in 0..<10 {
      #expect(SerialDependence(points(alike).shuffled(using: &dice)) == expected)
    }
    #expect(SerialDependence(points(alike.map { 4 * $0 - 7 })) == expected)
  }

  @Test("raises p and widens the interval beyond ten points, and only there")
  func effect() throws {
    let rising = points((0..<15).map { Double($0) + [0, 3, -3][$0 % 3] })
    let dependence = SerialDependence(points(alike))
    guard case .tested(let plain) = MannKendall(rising),
      case .tested(let careful) = MannKendall(rising, dependence: dependence)
    else { return #expect(Bool(false)) }
    #expect(careful.statistic == plain.statistic)
    #expect(abs(careful.variance - plain.variance * dependence.inflation) < 1e-9)
    #expect(careful.p > plain.p && careful.smallestP > plain.smallestP)
    let narrow = try #require(TheilSen(rising, level: 0.05)?.interval)
    let wide = try #require(TheilSen(rising, level: 0.05, dependence: dependence)?.interval)
    #expect(wide.lowerBound < narrow.lowerBound && narrow.upperBound < wide.upperBound)
    let few = Array(rising.prefix(10))
    #expect(MannKendall(few, dependence: dependence) == MannKendall(few))
  }

  @Test("lets a test of points that are alike call about as often as it says")
  func calls() {
    var dice = SeededDice(seed: 7)
    let runs = 600
    var (plain, careful) = (0, 0)
    for _ in 0..<runs {
      var last = Double.random(in: -1...1, using: &dice)
      let values = (0..<24).map { _ in
        last = 0.3 * last + Double.random(in: -1...1, using: &dice)
        return last
      }
      let series = points(values)
      plain += MannKendall(series).isCalled ? 1 : 0
      careful += MannKendall(series, dependence: SerialDependence(series)).isCalled ? 1 : 0
    }
    #expect(plain * 100 > runs * 10)
    #expect(careful * 100 < runs * 9)
  }
}

extension MannKendall {
  fileprivate var isCalled: Bool {
    if case .tested(let test) = self { test.p <= 0.05 } else { false }
  }
}
