import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("Ao and Ai")
struct TimeUpAndDownTests {
  @Test("doctrine 6: up 120 h, repair 6, supply delay 34 → Ai 0.952, Ao 0.750")
  func worked() {
    let time = TimeUpAndDown(up: .hours(120), repair: .hours(6), supplyDelay: .hours(34))
    #expect(time.operationalAvailability == 0.75)
    #expect(time.inherentAvailability == 120.0 / 126)
  }

  @Test("without time there is neither")
  func noTime() {
    let none = TimeUpAndDown(up: .zero, repair: .zero, supplyDelay: .zero)
    #expect(none.operationalAvailability == nil)
    #expect(none.inherentAvailability == nil)
    let waiting = TimeUpAndDown(up: .zero, repair: .zero, supplyDelay: .hours(1))
    #expect(waiting.operationalAvailability == 0)
    #expect(waiting.inherentAvailability == nil)
  }

  /// In 160 hours: 6 under repair, 34 waiting for parts, and a yard period that counts for nothing.
  @Test("a boat's history is read so, planned yard periods left out")
  func history() {
    let down = Instant.day(1)
    let history = Sample.history([
      report(
        .materielInspection, .day(0), grades: Sample.allStandard,
        [
          discrepancy(
            found: down, .occurred, corrected: down + .hours(40),
            awaiting: [(down + .hours(3), down + .hours(37))])
        ],
        downtime: [downtime(.day(3), .day(4), .depot)])
    ])
    let flow = history.flow(at: .day(0) + .hours(160 + 24))
    #expect(
      flow.timeUpAndDown
        == TimeUpAndDown(up: .hours(120), repair: .hours(6), supplyDelay: .hours(34)))
    #expect(flow.operationalAvailability?.value == 0.75)
    #expect(flow.inherentAvailability == 120.0 / 126)
  }

  @Test("time of which nothing is known widens the range of Ao and is in no figure")
  func unknown() {
    let history = Sample.history(
      [
        report(.materielInspection, .day(0), grades: Sample.allStandard),
        report(.statusReport, .day(30)),
      ],
      gaps: [gap(from: .day(31), .materielInspection)],
      registration: registration(delivered: .day(0)))
    let ao = history.flow(at: .day(40)).operationalAvailability
    #expect(ao?.value == 1)
    #expect(ao?.coverage == 0.75)
    #expect(ao?.high == 1)
    #expect(ao.map { $0.low <= 0.75 } == true)
    let none = Sample.history([], registration: registration(delivered: .day(0)))
    #expect(none.flow(at: .day(40)).operationalAvailability?.value == nil)
    #expect(none.flow(at: .day(40)).inherentAvailability == nil)
  }
}
