import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@Suite("What is described of a group by period")
struct DescribedGroupTests {
  /// The only point of a series of some boats over June 2025.
  private func point(
    _ metric: Series.Metric, _ boats: [DescribedPeriod], group: SWBSGroup? = nil,
    gaps: [RegisterGap] = [], arrivals: [ArrivalObservation] = [], asOf: Instant? = nil
  ) throws -> Series.Point {
    let june = try period("2025-06")
    let described = DescribedGroup(
      subject: Subject(.coastGuard("XA"), group: group),
      vessels: boats.enumerated().map { number, boat in
        DescribedVessel(
          vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-0\(number)"), vesselClass: nil,
          periods: [boat])
      }, arrivals: arrivals, registerGaps: gaps, periods: [june],
      asOf: asOf ?? june.interval.end, standard: try ScoringStandard.shipped())
    let series = try #require(described.series(metric))
    #expect(series.metric == metric)
    return try #require(series.points.first)
  }

  private func expected(
    _ value: Double?, _ low: Double?, _ high: Double?, n: Int, coverage: Double? = nil
  ) throws -> Series.Point {
    let june = try period("2025-06")
    return Series.Point(
      period: june, interval: june.interval, value: value, low: low, high: high, n: n,
      coverage: coverage)
  }

  /// A boat in June: days ready, down and unknown, and what else is told of it.
  private func boat(
    ready: Int = 30, down: Int = 0, unknown: Int = 0, _ ending: Condition = .fmc
  ) throws -> DescribedPeriod {
    let window = AvailabilityWindow(
      window: try period("2025-06").interval,
      times: ConditionTimes(fmc: .days(ready), nmcm: .days(down), unknown: .days(unknown)),
      lowMissionCapable: .days(ready), lowFullyMissionCapable: .days(ready),
      highMissionCapable: .days(ready + unknown),
      highFullyMissionCapable: .days(ready + unknown), free: .days(ready))
    return DescribedPeriod(availability: window, trailing: window, endingCondition: ending)
  }

  private func work(_ partner: Int, _ others: Int, _ unknown: Int) -> SelfReliance.Work {
    SelfReliance.Work(partner: partner, others: others, unknown: unknown)
  }

  @Test("rates and coverage pool time")
  func rates() throws {
    let boats = [try boat(ready: 30), try boat(ready: 10, down: 10, unknown: 10)]
    for metric in [Series.Metric.missionCapableRate, .fullyMissionCapableRate] {
      #expect(
        try point(metric, boats)
          == (try expected(0.8, 40.0 / 60, 50.0 / 60, n: 2, coverage: 50.0 / 60)))
    }
    let share = 50.0 / 60
    #expect(try point(.coverage, boats) == (try expected(share, share, share, n: 2)))
  }

  @Test("a boat that a held register may have taken out is surely ready at no time")
  func uncertain() throws {
    let gaps = [RegisterGap(.registerHeld, coastGuard: "XA")]
    #expect(
      try point(.missionCapableRate, [try boat()], gaps: gaps)
        == (try expected(1, 0, 1, n: 1, coverage: 1)))
    #expect(
      try point(.readinessLevel, [try boat()], gaps: gaps)
        == (try expected(nil, 1, 4, n: 1, coverage: 1)))
  }

  @Test("levels are cut on the low; what is at best one may be any worse")
  func levels() throws {
    #expect(
      try point(.readinessLevel, [try boat(ready: 24, down: 6)])
        == (try expected(2, 2, 2, n: 1, coverage: 1)))
    #expect(
      try point(.readinessLevel, [try boat(ready: 12, unknown: 18)])
        == (try expected(nil, 1, 4, n: 1, coverage: 0.4)))
    #expect(try point(.readinessLevel, []) == (try expected(nil, nil, nil, n: 0)))
    var counted = try boat()
    counted.supply = PooledCount(satisfied: 17, known: 20, total: 20)
    counted.crew = PooledCount(satisfied: 1, known: 1, total: 4)
    #expect(
      try point(.supplyLevel, [counted]) == (try expected(2, 2, 2, n: 20, coverage: 1)))
    // 80 % for sure, 90 % at best.
    counted.supply = PooledCount(satisfied: 16, known: 18, total: 20)
    #expect(
      try point(.supplyLevel, [counted]) == (try expected(2, 1, 2, n: 20, coverage: 0.9)))
    #expect(
      try point(.readinessLevel, [try boat(ready: 18, unknown: 12)])
        == (try expected(3, 1, 3, n: 1, coverage: 0.6)))
    #expect(
      try point(.personnelLevel, [counted]) == (try expected(nil, 1, 4, n: 4, coverage: 0.25)))
  }

  @Test("supply and crew are of boats in service at the end, and unknown without a register")
  func counts() throws {
    var one = try boat()
    one.supply = PooledCount(satisfied: 6, known: 8, total: 10)
    one.crew = PooledCount(satisfied: 3, known: 4, total: 4)
    var gone = one
    gone.endingCondition = .outOfFleet
    #expect(
      try point(.supply, [one, gone]) == (try expected(0.75, 0.6, 0.8, n: 10, coverage: 0.8)))
    #expect(try point(.crew, [one, gone]) == (try expected(0.75, 0.75, 0.75, n: 4, coverage: 1)))
    let gaps = [RegisterGap(.noRegister, coastGuard: "XA")]
    #expect(try point(.supply, [one], gaps: gaps) == (try expected(nil, 0, 1, n: 10, coverage: 0)))
    #expect(try point(.supply, [gone]) == (try expected(nil, nil, nil, n: 0)))
  }

  @Test("of what only a file may have told that is not relied on nobody knows how many there are")
  func uncounted() throws {
    var one = try boat()
    one.supply = PooledCount(satisfied: 0, known: 0, total: 0, isComplete: false)
    #expect(try point(.supply, [one]) == (try expected(nil, 0, 1, n: 0, coverage: 0)))
    #expect(try point(.supplyLevel, [one]) == (try expected(nil, 1, 4, n: 0, coverage: 0)))
    var other = try boat()
    other.supply = PooledCount(satisfied: 9, known: 9, total: 9)
    #expect(try point(.supply, [one, other]) == (try expected(1, 0, 1, n: 9, coverage: 0)))
    #expect(try point(.supplyLevel, [one, other]) == (try expected(nil, 1, 4, n: 9, coverage: 0)))
    one.supply.isComplete = true
    #expect(try point(.supply, [one]) == (try expected(nil, nil, nil, n: 0)))
  }

  @Test("the backlog counts boats in service; of an unknown one there may be any number")
  func backlog() throws {
    var one = try boat()
    one.backlog = OpenBacklog(open: [.hull: 2, .propulsion: 1], unclaimed: [.hull: 1])
    var unseen = try boat(ready: 0, unknown: 30, .unknown)
    unseen.backlog = OpenBacklog(open: [.hull: 1], unclaimed: [.hull: 1])
    var gone = one
    gone.endingCondition = .outOfFleet
    #expect(try point(.backlog, [one, gone]) == (try expected(3, 1, 3, n: 1, coverage: 1)))
    #expect(try point(.backlog, [one, unseen]) == (try expected(4, 2, nil, n: 2, coverage: 0.5)))
    #expect(try point(.backlog, [unseen]) == (try expected(nil, 1, nil, n: 1, coverage: 0)))
    #expect(try point(.backlog, [gone]) == (try expected(nil, nil, nil, n: 0)))
    #expect(
      try point(.backlog, [one], group: .propulsion) == (try expected(1, 0, 1, n: 1, coverage: 1)))
  }

  @Test("time to correct is the median of what opened in the period, open ones included")
  func timeToCorrect() throws {
    var one = try boat()
    one.corrections = [
      .hull: [3, 7, 12].map { KaplanMeier.Duration($0, hasEnded: true) },
      .propulsion: [KaplanMeier.Duration(40, hasEnded: false)],
    ]
    let all = try #require(TimeToCorrect(one.corrections.values.flatMap(\.self)))
    #expect(
      try point(.timeToCorrect, [one])
        == (try expected(all.median, all.medianLow, all.medianHigh, n: 4)))
    #expect(try point(.timeToCorrect, [one], group: .hull).n == 3)
    #expect(
      try point(.timeToCorrect, [one], group: .propulsion).value == nil)
    #expect(try point(.timeToCorrect, [try boat()]) == (try expected(nil, nil, nil, n: 0)))
  }

  @Test("maintenance recorded and verified stand apart; nobody looked is a gap, not 100 %")
  func maintenance() throws {
    var one = try boat()
    one.maintenance = PreventiveMaintenancePerformance(
      scheduled: 100, accomplished: 80, partial: 8, unsettled: 0, verified: 18, notVerified: 2,
      recorded: Ranged(value: 0.84, low: 0.84, high: 0.84, coverage: 1),
      confidence: Ranged(value: 0.9, low: 0.9, high: 0.9, coverage: 1),
      performance: Ranged(value: 0.756, low: 0.756, high: 0.756, coverage: 1), passMark: 0.75)
    var other = try boat()
    other.maintenance = PreventiveMaintenancePerformance(
      scheduled: 100, accomplished: 0, partial: 0, unsettled: 50, verified: 0, notVerified: 0,
      recorded: Ranged(value: 0, low: 0, high: 0.5, coverage: 0.5),
      confidence: .init(
        value: 1, low: 0, high: 1, coverage: 0),
      performance: .init(
        value: 0, low: 0, high: 0.5, coverage: 0), passMark: 0.75)
    #expect(
      try point(.maintenanceRecorded, [one])
        == (try expected(0.84, 0.84, 0.84, n: 100, coverage: 1)))
    let both = try point(.maintenanceRecorded, [one, other])
    #expect(abs((both.value ?? 0) - 84.0 / 150) < 1e-12)
    #expect(both.low == 0.42)
    #expect(both.high == 0.67)
    #expect((both.n, both.coverage) == (200, 0.75))
    #expect(try point(.maintenanceVerified, [one, other]) == (try expected(0.9, 0.9, 0.9, n: 20)))
    #expect(try point(.maintenanceVerified, [other]) == (try expected(nil, nil, nil, n: 0)))
  }

  @Test("work of which nobody says who did it is the partner's in the high alone")
  func selfReliance() throws {
    var one = try boat()
    one.selfReliance = SelfReliance(corrections: work(1, 1, 2), tasks: work(6, 2, 0))
    var other = try boat()
    other.selfReliance = SelfReliance(corrections: work(1, 0, 0), tasks: work(0, 0, 0))
    #expect(
      try point(.correctionsByPartner, [one, other])
        == (try expected(2.0 / 3, 0.4, 0.8, n: 5, coverage: 0.6)))
    #expect(
      try point(.tasksByPartner, [one, other])
        == (try expected(0.75, 0.75, 0.75, n: 8, coverage: 1)))
    #expect(try point(.tasksByPartner, [other]) == (try expected(nil, nil, nil, n: 0)))
  }

  @Test("inspections count boat-visits, none being a figure while a boat is in service")
  func inspections() throws {
    let seen = [
      try arrival("XA-00", "2025-06-10T14:00:00Z", .fmc),
      try arrival("XA-00", "2025-06-20T14:00:00Z", .nmcm),
      try arrival("XA-00", "2025-07-01T00:00:00Z", .fmc),
    ]
    #expect(
      try point(.inspections, [try boat()], arrivals: seen) == (try expected(2, 2, 2, n: 1)))
    #expect(try point(.inspections, [try boat()]) == (try expected(0, 0, 0, n: 0)))
    #expect(try point(.inspections, []) == (try expected(nil, nil, nil, n: 0)))
  }

  @Test("a period that has not begun is a gap in every metric")
  func future() throws {
    let start = try period("2025-06").interval.start
    for metric in Series.Metric.allCases where metric != .coverage {
      let point = try point(
        metric,
        [
          DescribedPeriod(
            availability: AvailabilityWindow(pooling: [], over: Interval(start, start)),
            endingCondition: .outOfFleet)
        ], asOf: start)
      #expect((point.value, point.low, point.high) == (nil, nil, nil), "\(metric)")
    }
  }

  @Test("of a group of items there are the backlog and the time to correct alone")
  func groups() throws {
    let described = DescribedGroup(
      subject: Subject(.region, group: .hull), vessels: [], arrivals: [], periods: [],
      asOf: start, standard: try ScoringStandard.shipped())
    #expect(
      Series.Metric.allCases.filter { described.series($0) != nil } == [.backlog, .timeToCorrect])
    let asked: [Series.Metric] = [.timeToCorrect, .crew, .backlog]
    #expect(described.series(asked).map(\.metric) == [.timeToCorrect, .backlog])
  }
}
