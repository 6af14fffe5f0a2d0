import SeaworthyTrendStatistics
import Testing

/// Each rule from both sides of its number: the points that it takes, and one less.
@Suite("Rules of a chart")
struct ChartRuleTests {
  /// The signals of a rule in values given in σ from the mean.
  ///
  /// Before them stand pairs, parted by gaps, so that the mean is 0 and σ is 1 whatever they are.
  private static func signals(_ rule: ChartRule, _ tried: [Double]) -> [ChartSignal] {
    let rules = ChartRuleSet.allCases.first { $0.rules.contains(rule) } ?? .byDefault
    let sum = tried.reduce(0, +)
    let ranges = zip(tried, tried.dropFirst()).reduce(0) { $0 + abs($1.0 - $1.1) }
    // The mean moving range at which σ, a third of 2.66 of it, is 1.
    let unit = 3 / 2.66
    // So many pairs about −sum/(2 pairs), each with the moving range that brings the mean to unit.
    let pairs = 60
    let range = (unit * Double(pairs + tried.count - 1) - ranges) / Double(pairs)
    let middle = -sum / Double(2 * pairs)
    let quiet = (0..<pairs).flatMap { _ -> [Double?] in
      [middle - range / 2, middle + range / 2, nil]
    }
    let chart = ProcessBehaviourChart(quiet + tried.map { $0 }, rules: rules)
    return chart.signals.filter { $0.rule == rule }.map { signal in
      ChartSignal(
        rule: rule, points: signal.points.map { $0 - quiet.count }, direction: signal.direction)
    }
  }

  private static func expect(
    _ rule: ChartRule, _ tried: [Double], _ points: [Int], _ direction: ChartSignal.Direction?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      signals(rule, tried) == [ChartSignal(rule: rule, points: points, direction: direction)],
      sourceLocation: sourceLocation)
    let turned: ChartSignal.Direction? = direction.map { $0 == .upward ? .downward : .upward }
    #expect(
      signals(rule, tried.map { -$0 })
        == [ChartSignal(rule: rule, points: points, direction: turned)],
      sourceLocation: sourceLocation)
  }

  private static func expectNone(
    _ rule: ChartRule, _ tried: [Double], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(signals(rule, tried) == [], sourceLocation: sourceLocation)
    #expect(signals(rule, tried.map { -$0 }) == [], sourceLocation: sourceLocation)
  }

  @Test("a point outside the limits; one on them is not")
  func outside() {
    Self.expect(.outsideLimits, [0.1, 3.001, -0.1], [1], .upward)
    Self.expectNone(.outsideLimits, [0.1, 3, -0.1])
    Self.expectNone(.outsideLimits, [0.1, 2.999, -0.1])
  }

  @Test(
    "so many in a row on one side; a point on the mean breaks it",
    arguments: [
      (ChartRule.sevenOnOneSide, 7), (.eightOnOneSide, 8), (.nineOnOneSide, 9),
    ])
  func oneSide(rule: ChartRule, length: Int) {
    let run = (0..<length).map { $0 % 2 == 0 ? 0.2 : 0.5 }
    Self.expect(rule, [-0.1] + run + [-0.1], Array(1...length), .upward)
    Self.expect(rule, [-0.1] + run + [0.3], Array(1...(length + 1)), .upward)
    Self.expectNone(rule, [-0.1] + run.dropLast() + [-0.1])
    Self.expectNone(rule, run.dropLast() + [0] + run.dropLast())
  }

  @Test(
    "so many in a row, each above the one before; an equal one breaks it",
    arguments: [(ChartRule.sixInTrend, 6), (.sevenInTrend, 7)])
  func trend(rule: ChartRule, length: Int) {
    let rise = (0..<length).map { Double($0) * 0.2 - 0.5 }
    Self.expect(rule, rise, Array(0..<length), .upward)
    Self.expect(rule, [0.6] + rise + [0.1], Array(1...length), .upward)
    Self.expectNone(rule, [0.6] + rise.dropLast() + [0.1])
    Self.expectNone(rule, rise.dropLast() + [rise[length - 2]])
  }

  @Test("two of three beyond 2σ on one side")
  func twoSigma() {
    Self.expect(.twoOfThreeBeyondTwoSigma, [0.1, 2.1, -0.5, 2.1, -0.1], [1, 3], .upward)
    Self.expect(.twoOfThreeBeyondTwoSigma, [0.1, 2.1, 3.5, 0.1], [1, 2], .upward)
    Self.expect(.twoOfThreeBeyondTwoSigma, [2.1, 0.5, 2.1, 0.5, 2.1], [0, 2, 4], .upward)
    Self.expectNone(.twoOfThreeBeyondTwoSigma, [2.1, 0.1, 0.1, 2.1])
    Self.expectNone(.twoOfThreeBeyondTwoSigma, [2.1, 0.1, -2.1])
    Self.expectNone(.twoOfThreeBeyondTwoSigma, [2.1, 2, 0.1])
  }

  @Test("two of three near a limit, inside it, and all three on one side")
  func nearLimit() {
    Self.expect(.twoOfThreeNearLimit, [-0.1, 2.1, 0.5, 2.1, -0.1], [1, 3], .upward)
    Self.expect(.twoOfThreeNearLimit, [-0.1, 2.1, 3, 0.1, -0.1], [1, 2], .upward)
    Self.expectNone(.twoOfThreeNearLimit, [-0.1, 2.1, -0.5, 2.1, -0.1])
    Self.expectNone(.twoOfThreeNearLimit, [-0.1, 2.1, 3.1, 0.1, -0.1])
    Self.expectNone(.twoOfThreeNearLimit, [0.1, 2.1, 2, 0.1])
    Self.expectNone(.twoOfThreeNearLimit, [2.1, 2.2])
  }

  @Test("four of five beyond 1σ on one side")
  func oneSigma() {
    Self.expect(
      .fourOfFiveBeyondOneSigma, [0.1, 1.1, 1.2, -0.3, 1.1, 1.1, 0], [1, 2, 4, 5], .upward)
    Self.expectNone(.fourOfFiveBeyondOneSigma, [1.1, 1.2, -0.3, 0.3, 1.1, 1.1])
    Self.expectNone(.fourOfFiveBeyondOneSigma, [1.1, 1.2, 1, 1, 1.1])
    Self.expectNone(.fourOfFiveBeyondOneSigma, [1.1, -1.2, 1.1, -1.2, 1.1])
  }

  @Test("fourteen up and down by turns")
  func alternating() {
    let zigzag = (0..<14).map { $0 % 2 == 0 ? -0.4 : 0.4 }
    Self.expect(.fourteenAlternating, zigzag, Array(0...13), nil)
    Self.expect(.fourteenAlternating, [0.3, 0.2] + zigzag + [0.5], Array(1...15), nil)
    Self.expectNone(.fourteenAlternating, Array(zigzag.dropLast()))
    Self.expectNone(.fourteenAlternating, zigzag.dropLast() + [-0.4])
  }

  @Test("fifteen within 1σ, on it included")
  func together() {
    let quiet = (0..<15).map { [0.9, -1, 0, 1, -0.5][$0 % 5] }
    Self.expect(.fifteenWithinOneSigma, [1.1] + quiet + [-1.1], Array(1...15), nil)
    Self.expectNone(.fifteenWithinOneSigma, [1.1] + quiet.dropLast() + [-1.1])
  }

  @Test("eight, none within 1σ")
  func apart() {
    let wide = [1.1, -1.1, 1.5, 2, -1.2, 1.1, -3.5, 1.2]
    Self.expect(.eightBeyondOneSigma, [0.5] + wide + [1], Array(1...8), nil)
    Self.expectNone(.eightBeyondOneSigma, [0.5] + wide.dropLast() + [1])
  }

  @Test("the sets hold the rules of their sources")
  func sets() {
    #expect(ChartRuleSet.byDefault.rules == [.outsideLimits, .eightOnOneSide])
    #expect(
      ChartRuleSet.makingDataCount.rules == [
        .outsideLimits, .sevenOnOneSide, .sevenInTrend, .twoOfThreeNearLimit,
      ])
    #expect(ChartRuleSet.westernElectric.rules.count == 4)
    #expect(ChartRuleSet.nelson.rules.count == 8)
    #expect(Set(ChartRuleSet.allCases.flatMap(\.rules)) == Set(ChartRule.allCases))
  }
}
