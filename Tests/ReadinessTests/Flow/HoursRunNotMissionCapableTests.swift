import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("Hours run while not mission capable")
struct HoursRunNotMissionCapableTests {
  /// Disabled from day 10; readings before, meanwhile and after.
  private func hours(
    _ first: (Instant, String), _ second: (Instant, String), corrected: Instant? = nil,
    at instant: Instant = .day(50)
  ) -> [HoursRunNotMissionCapable] {
    let fault = discrepancy(found: .day(10), .occurred, corrected: corrected)
    return Sample.history([
      reading(first.0, ["port": first.1], first.0 >= .day(10) ? [fault] : []),
      reading(second.0, ["port": second.1], [fault]),
    ]).score(at: instant, isRegistered: true).hoursRunNotMissionCapable
  }

  @Test("are what the meter rose between two readings inside the spell")
  func inside() {
    let found = hours((.day(12), "100.2"), (.day(14), "103.7"))
    #expect(found.map(\.hours) == [3.5])
    #expect(found.map(\.engine) == ["port"])
    #expect(found.first?.from.at == .day(12))
    #expect(found.first?.to.at == .day(14))
    #expect(hours((.day(12), "100.2"), (.day(14), "100.2")) == [])
  }

  @Test("are only what can't have been run outside of the spell")
  func across() {
    #expect(hours((.day(9), "0"), (.day(20), "24")) == [])
    #expect(hours((.day(9), "0"), (.day(20), "24.5")).map(\.hours) == [0.5])
    #expect(hours((.day(9), "0"), (.day(20), "72"), corrected: .day(18)) == [])
    #expect(hours((.day(9), "0"), (.day(20), "73"), corrected: .day(18)).map(\.hours) == [1])
  }

  @Test("mark the vessel, as long as the later reading lies in the trailing window")
  func mark() {
    let history = Sample.history([
      reading(.day(12), ["port": "1"], [discrepancy(found: .day(10), .occurred)]),
      reading(.day(14), ["port": "2"], [discrepancy(found: .day(10), .occurred)]),
    ])
    func isMarked(at instant: Instant) -> Bool {
      history.score(at: instant, isRegistered: true).marks
        .contains(.operatedWhileNotMissionCapable)
    }
    #expect(!isMarked(at: Instant.day(14).before))
    #expect(isMarked(at: .day(14)))
    #expect(isMarked(at: .day(104)))
    #expect(!isMarked(at: .day(104) + Milliseconds(1)))
  }

  @Test("a run in a planned yard period is a trial")
  func yard() {
    var (before, after) = (reading(.day(11), ["port": "1"]), reading(.day(13), ["port": "9"]))
    before.downtime = [downtime(.day(10), .day(20), .depot)]
    after.discrepancies = [discrepancy(found: .day(10), .occurred)]
    let score = Sample.history([before, after]).score(at: .day(14), isRegistered: true)
    #expect(score.hoursRunNotMissionCapable == [])
  }
}
