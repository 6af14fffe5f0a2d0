import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@Suite("Verdicts where reports cannot be relied on, and known changes")
struct UnreliableVerdictTests {
  private let rule = VerdictRule(level: 0.05, smallestChange: 5)

  private func shift(_ day: Int, _ reason: String = "new engines") throws -> KnownShift {
    KnownShift(at: start + .days(day), reason: reason, citation: try citation())
  }

  @Test("holding the one bad report betters no verdict")
  func held() {
    let values: [Double?] = [62, 65, 63, 70, 72, 71, 78]
    let good = observed(values.enumerated().map { ($0 * 30, $1) })
    let withHeld = observed((values + [nil]).enumerated().map { ($0 * 30, $1) })
    let read = observed((values + [20]).enumerated().map { ($0 * 30, $1) })
    #expect(Trend(good, rule: rule).verdict == .improving(.plainly))
    #expect(Trend(withHeld, rule: rule).verdict == .undetermined)
    #expect(Trend(withHeld, rule: rule).unreliable == 1)
    #expect(Trend(withHeld, rule: rule).isWithheld)
    #expect(!Trend(good, rule: rule).isWithheld)
    #expect(Trend(read, rule: rule).verdict == .fluctuating)
  }

  @Test("an early one that could only steepen a rise takes nothing away")
  func heldEarly() {
    let values: [Double?] = [nil, 62, 65, 63, 70, 72, 71, 78]
    let series = observed(values.enumerated().map { ($0 * 30, $1) })
    #expect(Trend(series, rule: rule).verdict == .improving(.plainly))
    #expect(Trend(series, rule: rule).n == 7)
  }

  @Test("a bad verdict stays, whatever the held report says")
  func worsening() {
    let values: [Double?] = [80, 75, 75, 70, nil, 60, 60, 55]
    let series = observed(values.enumerated().map { ($0 * 30, $1) })
    #expect(Trend(series, rule: rule).verdict == .worsening(.significantly))
  }

  @Test("at worst means found more where fewer are better")
  func discrepancies() {
    let rule = VerdictRule(level: 0.05, smallestChange: 1)
    func verdict(_ values: [Double?]) -> Verdict {
      let points = values.enumerated().map { (30 * $0, $1) }
      return Trend(observed(points, .discrepanciesFound, worst: 9), rule: rule).verdict
    }
    #expect(verdict([8, 7, 6, 5, 4, 3, 2]) == .improving(.significantly))
    #expect(verdict([nil, 8, 7, 6, 5, 4, 3, 2]) == .improving(.significantly))
    #expect(verdict([8, 7, 6, 5, 4, 3, 2, nil]) == .undetermined)
  }

  @Test("limits restart at a known change between points, and nowhere else")
  func restarts() throws {
    let values: [Double] = (0..<20).map { place in Double((place < 10 ? 50 : 80) + place % 3) }
    let series = observed(values)
    let shifts = [try shift(300), try shift(0), try shift(-5), try shift(571)]
    let trend = Trend(series, changes: shifts, rule: rule)
    #expect(trend.shifts == [shifts[0]])
    #expect(trend.chart.segments.map(\.places) == [0..<10, 10..<20])
    #expect(trend.chart.signals == [])
    let plain = Trend(series, rule: rule)
    #expect(plain.chart.segments.map(\.places) == [0..<20])
    #expect(!plain.chart.signals.isEmpty)
    // The test is over all points: a known change explains a rise, it does not undo it.
    #expect(trend.test == plain.test)
  }

  @Test("a change restarts the limits with the first point at or after it")
  func boundary() throws {
    let series = observed((0..<6).map { Double($0) })
    func starts(_ shift: KnownShift) -> [Int] {
      Trend(series, changes: [shift], rule: rule).chart.segments.map(\.places.lowerBound)
    }
    #expect(starts(try shift(60)) == [0, 2])
    #expect(starts(try shift(61)) == [0, 3])
    #expect(starts(try shift(59)) == [0, 2])
    #expect(starts(try shift(150)) == [0, 5])
  }

  @Test("the rule of a figure is the standard's, a share's in percentage points")
  func rules() {
    let rules = TrendRules(
      significanceLevel: 0.01, smallestChanges: [.foundReady: 5, .scoreAtInspection: 7],
      families: [])
    #expect(
      VerdictRule(.foundReady, by: rules) == VerdictRule(level: 0.01, smallestChange: 0.05))
    #expect(VerdictRule(.scoreAtInspection, by: rules).smallestChange == 7)
    #expect(VerdictRule(.discrepanciesFound, by: rules).smallestChange == 0)
  }
}
