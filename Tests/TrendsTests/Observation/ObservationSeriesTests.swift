import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@Suite("Series of observations")
struct ObservationSeriesTests {
  private typealias Point = ObservationSeries.Point
  private typealias Boat = ObservationSeries.Boat

  private func vessel(_ hullNumber: String) -> VesselKey {
    VesselKey(coastGuard: "XA", hullNumber: hullNumber)
  }

  private func series(
    _ metric: ObservedMetric, of subject: Subject = .coastGuard("XA"),
    _ findings: [InspectionFindings]
  ) -> [ObservationSeries] {
    ObservationSeries.series(metric, of: subject, from: findings)
  }

  @Test("of found ready has a point a visit: the share of its boats, with its interval")
  func foundReady() throws {
    let interval = wilsonInterval(count: 1, n: 2, z: normalDeviate95)
    let found = series(
      .foundReady,
      [
        try findings("XA-08", 1, visit: "V-1", .nmcm), try findings("XA-07", 0, visit: "V-1"),
        try findings("XA-07", 40, kind: .technicalAssistanceVisit, rigour: 4, .unknown),
      ])
    let alone = wilsonInterval(count: 0, n: 1, z: normalDeviate95)
    #expect(
      found == [
        ObservationSeries(
          metric: .foundReady, of: .coastGuard("XA"),
          kinds: [.boatCheck, .technicalAssistanceVisit],
          points: [
            Point(
              at: start, visit: "V-1", value: 0.5, low: interval.lowerBound,
              high: interval.upperBound, n: 2, coverage: nil, atWorst: 0.5,
              boats: [
                Boat(vessel("XA-07"), value: 1, atWorst: 1),
                Boat(vessel("XA-08"), value: 0, atWorst: 0),
              ]),
            Point(
              at: start + .days(40), visit: nil, value: 0, low: alone.lowerBound,
              high: alone.upperBound, n: 1, coverage: nil, atWorst: 0,
              boats: [Boat(vessel("XA-07"), value: 0, atWorst: 0)]),
          ])
      ])
  }

  @Test("of scores has the mean of a visit's boats in points, one series a rank of rigour")
  func scores() throws {
    let found = series(
      .scoreAtInspection,
      [
        try findings("XA-07", 0, visit: "V-1", score: 0.5),
        try findings("XA-08", 0, visit: "V-1", score: 1),
        try findings("XA-07", 40, kind: .materielInspection, rigour: 4, score: 0.25),
        try findings("XA-07", 80, kind: .readyForOperations, rigour: 4, score: 0.75),
      ])
    #expect(found.map(\.kinds) == [[.materielInspection, .readyForOperations], [.boatCheck]])
    #expect(found[0].points.map(\.value) == [25, 75])
    #expect(
      found[1].points == [
        Point(
          at: start, visit: "V-1", value: 75, low: 37.5, high: 87.5, n: 2, coverage: 0.5,
          atWorst: 75,
          boats: [
            Boat(vessel("XA-07"), value: 50, atWorst: 50),
            Boat(vessel("XA-08"), value: 100, atWorst: 100),
          ])
      ])
  }

  @Test("of discrepancies has the mean number a boat")
  func discrepancies() throws {
    let found = series(
      .discrepanciesFound,
      [
        try findings("XA-07", 0, visit: "V-1", discrepancies: 3),
        try findings("XA-08", 0, visit: "V-1", discrepancies: 0),
      ])
    #expect(
      found.first?.points == [
        Point(
          at: start, visit: "V-1", value: 1.5, low: 1.5, high: 1.5, n: 2, coverage: nil,
          atWorst: 1.5,
          boats: [
            Boat(vessel("XA-07"), value: 3, atWorst: 3),
            Boat(vessel("XA-08"), value: 0, atWorst: 0),
          ])
      ])
  }

  @Test("boats inspected on one day without a visit's name are one visit, of one coast guard")
  func days() throws {
    let found = series(
      .foundReady, of: .region,
      [
        try findings("XA-07", 0), try findings("XA-08", 0),
        try findings("XB-01", 0, coastGuard: "XB"), try findings("XA-07", 1),
        try findings("XB-01", 5, visit: "V-1", coastGuard: "XB"),
        try findings("XA-07", 5, visit: "V-1"),
      ])
    #expect(found.first?.points.map(\.n) == [2, 1, 1, 1, 1])
  }

  @Test("what cannot be relied on is a gap from the worst to the best, never left out")
  func unreliable() throws {
    let all = [
      try findings("XA-07", 0, score: 1, discrepancies: 2),
      try findings("XA-07", 30, kind: .boatCheck, rigour: 2, .unknown, score: nil),
      try findings("XA-07", 60, visit: "V-1", score: 0.5, discrepancies: 1),
      try findings("XA-08", 60, visit: "V-1", .unknown, score: nil),
    ]
    let scores = try #require(series(.scoreAtInspection, all).first)
    #expect(scores.points.map(\.value) == [100, nil, 50])
    #expect(scores.points.map(\.low) == [50, 0, 12.5])
    #expect(scores.points.map(\.high) == [100, 100, 87.5])
    #expect(scores.points.map(\.atWorst) == [100, 0, 25])
    #expect(
      scores.points[2].boats == [
        Boat(vessel("XA-07"), value: 50, atWorst: 50),
        Boat(vessel("XA-08"), value: nil, atWorst: 0),
      ])
    let counts = try #require(series(.discrepanciesFound, all).first)
    #expect(counts.points.map(\.value) == [2, nil, 1])
    #expect(counts.points.map(\.high) == [2, nil, nil])
    // At worst one more than the most that any inspection found.
    #expect(counts.points.map(\.atWorst) == [2, 3, 2])
    #expect(counts.points[1].boats == [Boat(vessel("XA-07"), value: nil, atWorst: 3)])
  }

  @Test("a held file alone shows no series, nor does an inspection without a graded item")
  func nothing() throws {
    let held = try findings("XA-07", 0, kind: nil, rigour: 4, .unknown, score: nil)
    var followUp = try findings("XA-07", 5, kind: .followUp, rigour: 4)
    followUp.found = InspectionFindings.Found(whole: nil, groups: [:])
    #expect(series(.scoreAtInspection, [held]) == [])
    #expect(series(.discrepanciesFound, [followUp]) == [])
    #expect(series(.foundReady, []) == [])
    #expect(series(.foundReady, [held]).first?.kinds == [])
  }

  @Test("of an SWBS group counts that group's items; found ready has none")
  func groups() throws {
    let all = [try findings("XA-07", 0, score: 0.5), try findings("XA-07", 30, score: 1)]
    let hull = Subject(.coastGuard("XA"), group: .hull)
    #expect(series(.scoreAtInspection, of: hull, all).first?.points.map(\.value) == [50, 100])
    #expect(series(.scoreAtInspection, of: Subject(.region, group: .outfit), all) == [])
    #expect(series(.foundReady, of: hull, all) == [])
  }

  @Test("of an SWBS group tells of each boat what was found of that group, not of the whole boat")
  func boatsOfGroup() throws {
    var found = try findings("XA-07", 0, score: 0.5, discrepancies: 4)
    found.found?.groups[.hull] = InspectionFindings.Share(
      score: Ranged(value: 0.75, low: 0, high: 1, coverage: 0.5), items: 1, discrepancies: 1)
    let hull = Subject(.coastGuard("XA"), group: .hull)
    #expect(
      series(.scoreAtInspection, of: hull, [found]).first?.points.first?.boats
        == [Boat(vessel("XA-07"), value: 75, atWorst: 75)])
    #expect(
      series(.discrepanciesFound, of: hull, [found]).first?.points.first?.boats
        == [Boat(vessel("XA-07"), value: 1, atWorst: 1)])
    #expect(
      series(.discrepanciesFound, [found]).first?.points.first?.boats
        == [Boat(vessel("XA-07"), value: 4, atWorst: 4)])
  }

  @Test("holds what began within the window asked for")
  func window() throws {
    let all = try (0..<4).map { try findings("XA-07", 30 * $0) }
    let window = Interval(start + .days(30), start + .days(90))
    let found = ObservationSeries.series(
      .scoreAtInspection, of: .region, from: all, in: window)
    #expect(found.first?.points.map(\.at) == [start + .days(30), start + .days(60)])
  }

  @Test("does not depend on the order of the findings")
  func order() throws {
    let all = [
      try findings("XA-08", 0, visit: "V-1"), try findings("XA-07", 0, visit: "V-1"),
      try findings("XB-01", 0, visit: "V-1", coastGuard: "XB"), try findings("XA-07", 9),
    ]
    for metric in ObservedMetric.allCases {
      #expect(series(metric, of: .region, all) == series(metric, of: .region, all.reversed()))
    }
  }
}
