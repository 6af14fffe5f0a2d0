import SeaworthyTrendStatistics
import Testing

@Suite("Process behaviour chart")
struct ProcessBehaviourChartTests {
  private static let worked: [Double?] = [62, 65, 63, 70, 72, 71, 78, 80]

  @Test("doctrine 7: 70.125, [61.005, 79.245], 11.201, last point outside")
  func doctrine() throws {
    let chart = ProcessBehaviourChart(Self.worked)
    let limits = try #require(chart.segments.first?.limits)
    #expect(limits.mean == 70.125)
    #expect(abs(limits.lower - 61.005) < 1e-9)
    #expect(abs(limits.upper - 79.245) < 1e-9)
    #expect(abs(limits.width - 18.24) < 1e-9)
    #expect(abs(limits.movingRangeUpper - 11.201) < 5e-4)
    #expect(chart.movingRanges == [nil, 3, 2, 7, 2, 1, 7, 2])
    #expect(chart.segments.map(\.basis) == [.trialLimits(limits)])
    #expect(
      chart.signals == [ChartSignal(rule: .outsideLimits, points: [7], direction: .upward)])
  }

  @Test("doctrine 7: NIST's ten points have the mean 50.81")
  func nist() throws {
    let chart = ProcessBehaviourChart([
      49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1,
    ])
    let limits = try #require(chart.segments.first?.limits)
    #expect(abs(limits.mean - 50.81) < 1e-12)
    // NIST has 55.8041 and 45.8159 by 3/1.128, here rounded to 2.66.
    #expect(abs(limits.upper - 55.8041) < 2e-3)
    #expect(abs(limits.lower - 45.8159) < 2e-3)
    #expect(chart.signals == [])
  }

  @Test("under 8 values a run chart, under 12 trial limits, then limits", arguments: 0...13)
  func bases(count: Int) throws {
    let chart = ProcessBehaviourChart((0..<count).map { Double($0 % 3) })
    guard count > 0 else {
      #expect(chart.segments == [])
      #expect(chart.falseAlarm == 0)
      return
    }
    let segment = try #require(chart.segments.first)
    #expect(segment.n == count)
    #expect(segment.places == 0..<count)
    switch segment.basis {
    case .runChart:
      #expect(count < 8)
      #expect(segment.centre == median((0..<count).map { Double($0 % 3) }))
      #expect(segment.falseAlarm == nil)
      #expect(chart.falseAlarm == 0)
    case .trialLimits(let limits):
      #expect((8...11).contains(count))
      #expect(segment.centre == limits.mean)
    case .limits: #expect(count >= 12)
    case .noLimits: Issue.record("limits are to be had")
    }
  }

  @Test("half of the moving ranges may be 0, more may not")
  func zeros() throws {
    // Of eight moving ranges four are 0, and then five.
    let half = ProcessBehaviourChart([1, 1, 1, 1, 1, 2, 3, 4, 5])
    #expect(half.segments.first?.limits?.meanMovingRange == 0.5)
    let more = ProcessBehaviourChart([1, 1, 1, 1, 1, 1, 2, 3, 14])
    #expect(more.segments.map(\.basis) == [.noLimits])
    #expect(more.segments.first?.centre == 1)
    #expect(more.signals == [])
    #expect(ProcessBehaviourChart([Double?](repeating: 3, count: 20)).signals == [])
  }

  @Test("takes no moving range across a gap, and no run either")
  func gaps() throws {
    let values: [Double?] = [1, 2, nil, 9, 8, nil, nil, 1, 2, 1, 2, 1]
    let chart = ProcessBehaviourChart(values)
    #expect(
      chart.movingRanges == [nil, 1, nil, nil, 1, nil, nil, nil, 1, 1, 1, 1])
    let segment = try #require(chart.segments.first)
    #expect(segment.n == 9)
    #expect(segment.limits?.meanMovingRange == 1)
    #expect(segment.falseAlarm == nil)
    #expect(chart.falseAlarm == nil)
    #expect(chart.signals.map(\.points) == [[3], [4]])
    // No value follows another.
    let apart = ProcessBehaviourChart((0..<20).map { $0 % 2 == 0 ? Double($0) : nil })
    #expect(apart.segments.map(\.basis) == [.noLimits])

    let run: [Double?] = [9, 1, 9, 1, 9, 1, 9, 1, 6, 7, 6, 7, 6, 7, 6, 7]
    #expect(ProcessBehaviourChart(run).signals.map(\.points) == [Array(8...15)])
    var broken = run
    broken.insert(nil, at: 12)
    #expect(ProcessBehaviourChart(broken).signals == [])
    #expect(
      ProcessBehaviourChart([nil] + run).signals.map(\.points) == [Array(9...16)])
  }

  @Test("limits restart at a known change and nowhere else")
  func restarts() throws {
    let before = (0..<12).map { Double?(Double($0 % 3)) }
    let after = before.map { $0.map { $0 + 50 } }
    let chart = ProcessBehaviourChart(before + after, restarts: [12])
    #expect(chart.segments.map(\.places) == [0..<12, 12..<24])
    #expect(chart.segments.map(\.centre) == [1, 51])
    #expect(chart.movingRanges[12] == nil)
    #expect(chart.signals == [])
    let probability = ChartRuleSet.byDefault.falseAlarm(points: 12)
    let both = try #require(chart.falseAlarm)
    #expect(abs(both - (1 - (1 - probability) * (1 - probability))) < 1e-12)
    #expect(
      chart.segments[0].basis == ProcessBehaviourChart(before).segments.first?.basis)

    let whole = ProcessBehaviourChart(before + after)
    #expect(whole.segments.count == 1)
    #expect(whole.signals.contains { $0.rule == .eightOnOneSide })
    // Given twice, out of order, and at the start, it is the same.
    #expect(
      ProcessBehaviourChart(before + after, restarts: [12, 0, 12]).segments == chart.segments)
  }

  @Test("moves, stretches and turns with its values", arguments: ChartRuleSet.allCases)
  func invariances(rules: ChartRuleSet) {
    var dice = SeededDice(seed: 31)
    for _ in 0..<60 {
      let values = (0..<40).map { _ -> Double? in
        dice.share() < 0.05 ? nil : (dice.normal() * 4).rounded()
      }
      let chart = ProcessBehaviourChart(values, rules: rules)
      let moved = ProcessBehaviourChart(values.map { $0.map { 0.1 * $0 + 700 } }, rules: rules)
      #expect(moved.signals == chart.signals)
      let turned = ProcessBehaviourChart(values.map { $0.map { -$0 } }, rules: rules)
      #expect(
        turned.signals.map(\.points).sorted { $0.lexicographicallyPrecedes($1) }
          == chart.signals.map(\.points).sorted { $0.lexicographicallyPrecedes($1) })
      let backwards = ProcessBehaviourChart(values.reversed(), rules: rules)
      #expect(
        Set(backwards.signals.map { signal in Set(signal.points.map { 39 - $0 }) })
          == Set(chart.signals.map { Set($0.points) }))
    }
  }
}
