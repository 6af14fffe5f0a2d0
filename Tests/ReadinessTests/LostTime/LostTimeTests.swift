import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import Testing

/// Where a boat's lost time came from.
@Suite("Lost time")
struct LostTimeTests {
  /// What keeps a boat down in a stretch, in short: items, and causes of downtime, those that wait
  /// for parts with a star.
  private struct Stretch: Hashable {
    var days: ClosedRange<Int>
    var condition: Condition
    var causes: Set<String>
    var isOtherwiseCapable = true
  }

  private func stretches(_ history: VesselHistory, to day: Int = 60) -> [Stretch] {
    history.lostTime(over: Interval(.day(0), .day(60)), asOf: .day(day)).map { stretch in
      Stretch(
        days: Int(
          (stretch.interval.start - .day(0)).inDays)...Int(
            (stretch.interval.end - .day(0)).inDays),
        condition: stretch.condition, causes: Set(stretch.causes.map(Self.name)),
        isOtherwiseCapable: stretch.isOtherwiseCapable)
    }
  }

  private static func name(_ cause: LostTimeCause) -> String {
    let star = cause.awaitsParts ? "*" : ""
    return switch cause.origin {
    case .discrepancy(let standing): standing.item + star
    case .downtime(let downtime, _): downtime.rawValue + star
    }
  }

  private let visit = report(.technicalAssistanceVisit, .day(0), grades: Sample.allStandard)

  /// A disabling casualty from day 10 to 30, a restrictive discrepancy from 20 to 40 that waits for
  /// parts from 25 on, downtime for supply from 35 to 45.
  private func overlapping(_ more: [Downtime] = []) -> VesselHistory {
    Sample.history([
      visit,
      report(
        .technicalAssistanceVisit, .day(50), grades: Sample.allStandard,
        [
          discrepancy("D-1", on: "210", found: .day(10), .occurred, corrected: .day(30)),
          discrepancy(
            "D-2", on: "510", .restrictive, found: .day(20), .occurred, corrected: .day(40),
            awaiting: [(.day(25), .day(40))]),
        ], downtime: [downtime(.day(35), .day(45), .supply)] + more),
    ])
  }

  @Test("is cut wherever a cause begins, ends or begins to wait for parts")
  func overlaps() {
    #expect(
      stretches(overlapping()) == [
        Stretch(days: 10...20, condition: .nmcm, causes: ["210"]),
        Stretch(days: 20...25, condition: .nmcm, causes: ["210", "510"]),
        Stretch(days: 25...30, condition: .nmcm, causes: ["210", "510*"]),
        Stretch(days: 30...35, condition: .nmcs, causes: ["510*"]),
        Stretch(days: 35...40, condition: .nmcs, causes: ["510*", "supply*"]),
        Stretch(days: 40...45, condition: .nmcs, causes: ["supply*"]),
      ])
  }

  @Test("is a planned yard period's alone while there is one, and not won where more held the boat")
  func yard() {
    let history = overlapping([downtime(.day(5), .day(20), .depot)])
    #expect(
      stretches(history).prefix(3) == [
        Stretch(days: 5...10, condition: .nmcd, causes: ["depot"]),
        Stretch(days: 10...20, condition: .nmcd, causes: ["depot"], isOtherwiseCapable: false),
        Stretch(days: 20...25, condition: .nmcm, causes: ["210", "510"]),
      ])
  }

  @Test("is cut at the instant of the question, at which nothing is lost yet")
  func asOf() {
    #expect(stretches(overlapping(), to: 10) == [])
    #expect(
      stretches(overlapping(), to: 11) == [
        Stretch(days: 10...11, condition: .nmcm, causes: ["210"])
      ])
  }

  @Test(
    "is half-open: the instant of a correction is not lost, the one before it is",
    arguments: [(-1, 0), (0, 0), (1, 1)])
  func boundaries(milliseconds: Int64, expected: Int64) {
    let start = Instant.day(45) - Milliseconds(1)
    func lost(_ window: Interval) -> Int64 {
      overlapping().lostTime(over: window, asOf: .day(60)).reduce(0) { $0 + $1.length.count }
    }
    #expect(lost(Interval(start, start + Milliseconds(milliseconds))) == expected)
    #expect(lost(Interval(start, .day(46))) == 1)
    #expect(lost(Interval(.day(45), .day(46))) == 0)
    #expect(lost(Interval(.day(9), .day(10))) == 0)
  }

  @Test("without fresh evidence time is lost to what holds the boat, but not won without it")
  func stale() {
    let history = Sample.history([
      report(
        .statusReport, .day(0), by: .coastGuard, [discrepancy("D-1", on: "210", found: .day(0))])
    ])
    #expect(
      stretches(history) == [
        Stretch(days: 0...35, condition: .nmcm, causes: ["210"]),
        Stretch(days: 35...60, condition: .nmcm, causes: ["210"], isOtherwiseCapable: false),
      ])
  }

  @Test("of a restrictive discrepancy pauses while a waiver is in force")
  func waived() {
    let history = Sample.history([
      visit,
      report(
        .boatCheck, .day(40), grades: ["210": .nonstandard],
        [
          discrepancy(
            "D-1", on: "210", .restrictive, found: .day(10), .occurred,
            waiver: (from: .day(20), until: .day(30)))
        ]),
    ])
    #expect(
      stretches(history) == [
        Stretch(days: 10...20, condition: .nmcm, causes: ["210"]),
        Stretch(days: 30...60, condition: .nmcm, causes: ["210"]),
      ])
  }

  @Test("has the cause last stated, of downtime its own, of a yard none")
  func causes() {
    var first = discrepancy("D-1", on: "210", found: .day(10), .occurred)
    first.cause = .operator
    var last = first
    last.cause = .material
    let history = Sample.history([
      visit, report(.boatCheck, .day(11), grades: ["210": .nonstandard], [first]),
      report(
        .boatCheck, .day(12), grades: ["210": .nonstandard], [last],
        downtime: [
          downtime(.day(20), .day(21), .other), downtime(.day(22), .day(23), .maintenance),
          downtime(.day(24), .day(25), .supply), downtime(.day(26), .day(27), .depot),
        ]),
    ])
    let causes = history.lostTime(over: Interval(.day(20), .day(27)), asOf: .day(60))
      .filter { !$0.causes.allSatisfy { Self.name($0) == "210" } }
      .map { Set($0.causes.map(\.cause)) }
    #expect(
      causes == [[.material, .unknown], [.material, .maintenance], [.material, .supply], [nil]])
  }
}
