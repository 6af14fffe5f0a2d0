import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("Backlog age")
struct BacklogAgeTests {
  /// Ten faults, opened 1 to 10 days before day 20; one closed on day 20.
  private static let history = Sample.history([
    report(
      .materielInspection, .day(20), grades: [:],
      (1...10).map { discrepancy("D-\($0)", on: "\($0)", .minor, found: .day(20 - $0)) }
        + [discrepancy("D-11", on: "11", .minor, found: .day(1), corrected: .day(20))])
  ])

  @Test("is the median and the 90th percentile of what is open")
  func ages() {
    #expect(
      Self.history.flow(at: .day(20)).backlogAge
        == BacklogAge(n: 10, median: 5.5, ninetieth: 9))
  }

  @Test("counts what closes at the next instant, and what opens at this one")
  func edges() {
    let before = Self.history.flow(at: Instant.day(20).before).backlogAge
    #expect(before?.n == 11)
    #expect(
      Self.history.flow(at: .day(10)).backlogAge == BacklogAge(n: 2, median: 4.5, ninetieth: 9))
  }

  @Test("there is none without open discrepancies, or out of service")
  func none() {
    #expect(Self.history.flow(at: .day(0)).backlogAge == nil)
    let disposed = Sample.history(
      [report(.boatCheck, .day(1), grades: [:], [discrepancy(found: .day(1))])],
      registration: registration(delivered: .day(0), disposed: .day(5)))
    #expect(disposed.flow(at: Instant.day(5).before).backlogAge?.n == 1)
    #expect(disposed.flow(at: .day(5)).backlogAge == nil)
  }

  @Test("what only candidates of a dispute list makes no backlog look younger")
  func disputed() {
    let old = report(.boatCheck, .day(1), grades: [:], [discrepancy(found: .day(1))])
    let listing = report(
      .boatCheck, .day(30), id: 1, grades: [:], [discrepancy("D-2", on: "310", found: .day(30))])
    let other = report(.boatCheck, .day(30), id: 2, grades: [:])
    let history = VesselHistory(
      VesselRecord(
        vessel: Sample.vessel, reports: [old],
        disputes: [
          Dispute(candidates: [listing, other], gap: gap(.conflict, from: .day(30), .boatCheck))
        ]), standard: Sample.standard)
    #expect(history.flow(at: .day(31)).backlogAge == BacklogAge(n: 1, median: 30, ninetieth: 30))
    #expect(history.flow(at: .day(31)).timeToCorrect?.n == 1)
  }
}
