import SeaworthyTrends
import Testing

@Suite("Early warnings")
struct EarlyWarningsTests {
  private typealias Family = EarlyWarnings<String>

  private func series(_ name: String, _ p: Double, worse: Bool? = true) -> Family.TestedSeries {
    Family.TestedSeries(name: name, p: p, isWorsening: worse)
  }

  @Test("calls the surest first, counts every tested series, and says how many calls are false")
  func whole() {
    // c = 1 + 1/2 + 1/3 + 1/4 = 25/12: p × 4 × 25/12 ÷ rank, and never above a later one's.
    let warnings = Family(
      [
        series("rate", 0.9), series("backlog", 0.002), series("found ready", 0.009, worse: false),
        series("crew", 0.5, worse: nil),
      ], rate: 0.05)
    #expect(warnings.tested == 4)
    #expect(warnings.called.map(\.series.name) == ["backlog", "found ready"])
    #expect(abs(warnings.called[0].adjustedP - 0.002 * 25 / 3) < 1e-15)
    #expect(abs(warnings.called[1].adjustedP - 0.009 * 25 / 6) < 1e-15)
    #expect(warnings.expectedFalse == 0.1)
    #expect(warnings.warnings.map(\.series.name) == ["backlog"])
  }

  @Test(
    "calls a series alone up to the rate itself",
    arguments: [(0.05, 1), (0.050_000_1, 0), (0, 1), (1, 0)])
  func boundary(p: Double, called: Int) {
    let warnings = Family([series("rate", p)], rate: 0.05)
    #expect(warnings.called.count == called)
    #expect(warnings.expectedFalse == 0.05 * Double(called))
  }

  @Test("a series that is tested and dull makes the others less sure")
  func dull() {
    let alone = Family([series("backlog", 0.04)], rate: 0.05)
    let beside = Family([series("backlog", 0.04), series("crew", 1)], rate: 0.05)
    #expect(alone.called.count == 1)
    #expect(beside.called.isEmpty)
    #expect(beside.tested == 2)
  }

  @Test("does not depend on the order of the family but where p is equal")
  func order() {
    let family = [series("a", 0.001), series("b", 0.001), series("c", 0.004)]
    #expect(Family(family, rate: 0.05).called.map(\.series.name) == ["a", "b", "c"])
    #expect(
      Family(family.reversed(), rate: 0.05).called.map(\.series.name) == ["b", "a", "c"])
  }

  @Test("what would be called at worst is possible, and counted nowhere")
  func possible() {
    let read = [series("a", 0.001), series("b", 0.2, worse: false), series("c", 0.3)]
    let worst = [
      series("a", 0.001), series("b", 0.004), series("c", 0.3), series("d", 0.9, worse: nil),
    ]
    let warnings = Family(read, atWorst: worst, rate: 0.05)
    #expect(warnings.tested == 3)
    #expect(warnings.called.map(\.series.name) == ["a"])
    #expect(warnings.expectedFalse == 0.05)
    #expect(warnings.possible.map(\.series) == [series("b", 0.004)])
    // c = 25/12, rank 2 of 4.
    #expect(warnings.possible.allSatisfy { abs($0.adjustedP - 0.004 * 4 * 25 / 24) < 1e-15 })
    #expect(Family(read, rate: 0.05).possible.isEmpty)
  }

  @Test("a warning stays, whatever the others would be at worst")
  func stays() {
    let worst = [series("a", 0.001)] + (0..<99).map { series("dull \($0)", 1) }
    let warnings = Family([series("a", 0.001)], atWorst: worst, rate: 0.05)
    #expect(warnings.called.map(\.series.name) == ["a"])
    #expect(warnings.possible.isEmpty)
  }

  @Test(
    "what becomes better is called only if it is so at worst too",
    arguments: [(0.05, false, 1), (0.050_1, false, 0), (0.01, true, 0), (0.01, nil, 0)]
      as [(Double, Bool?, Int)])
  func better(p: Double, worse: Bool?, called: Int) {
    let warnings = Family(
      [series("rate", 0.01, worse: false)], atWorst: [series("rate", p, worse: worse)], rate: 0.05)
    #expect(warnings.called.count == called)
    #expect(warnings.possible.count == (worse == true ? 1 : 0))
    #expect(warnings.tested == 1)
  }

  @Test("without any series there is nothing to call")
  func empty() {
    let warnings = Family([], rate: 0.05)
    #expect(warnings.tested == 0)
    #expect(warnings.called.isEmpty)
    #expect(warnings.expectedFalse == 0)
  }
}
