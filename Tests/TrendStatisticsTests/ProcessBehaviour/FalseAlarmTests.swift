import SeaworthyTrendStatistics
import Testing

@Suite("False alarms of a chart")
struct FalseAlarmTests {
  @Test(
    "the table agrees with another simulation, within four standard errors",
    arguments: [8, 12, 24, 60], ChartRuleSet.allCases)
  func simulated(points: Int, rules: ChartRuleSet) {
    let runs = 12_000 / points
    var dice = SeededDice(seed: UInt64(1000 + points))
    let alarms = (0..<runs).count { _ in
      let chart = ProcessBehaviourChart((0..<points).map { _ in dice.normal() }, rules: rules)
      return !chart.signals.isEmpty
    }
    let stated = rules.falseAlarm(points: points)
    let error = (stated * (1 - stated) / Double(runs)).squareRoot()
    #expect(abs(Double(alarms) / Double(runs) - stated) <= 4 * error, "\(alarms) of \(runs)")
  }

  @Test("it grows with the points and with the rules, from 0 where nothing is called")
  func grows() {
    for rules in ChartRuleSet.allCases {
      #expect((0..<8).allSatisfy { rules.falseAlarm(points: $0) == 0 })
      #expect(rules.falseAlarm(points: 8) > 0.01)
      let steps = stride(from: 8, through: 500, by: 4).map(rules.falseAlarm)
      #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 })
      #expect(rules.falseAlarm(points: 500) > 0.95)
      #expect(rules.falseAlarm(points: 5000) == rules.falseAlarm(points: 500))
      #expect(rules.falseAlarm(points: 40) >= ChartRuleSet.byDefault.falseAlarm(points: 40))
    }
  }

  @Test("between two rows it lies on the line between them")
  func between() {
    let (low, high) = (
      ChartRuleSet.nelson.falseAlarm(points: 60), ChartRuleSet.nelson.falseAlarm(points: 70)
    )
    #expect(abs(ChartRuleSet.nelson.falseAlarm(points: 63) - (0.7 * low + 0.3 * high)) < 1e-12)
  }
}
