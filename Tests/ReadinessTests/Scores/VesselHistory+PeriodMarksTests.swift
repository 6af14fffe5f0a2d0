import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("Marks over a period")
struct VesselHistoryPeriodMarksTests {
  private static let later = report(.materielInspection, .day(9), grades: Sample.allStandard)

  @Test(
    "are those of gaps that leave any of its time unknown",
    arguments: [
      (EvidenceGap.Reason.reportWithdrawn, VesselScore.Mark.reportWithdrawn, 5),
      (.conflict, .conflict, 5),
      // A held file leaves the boat unknown from the last report on.
      (.reportHeld, .reportHeld, 0),
    ])
  func gaps(reason: EvidenceGap.Reason, mark: VesselScore.Mark, first: Int) {
    let good = report(.materielInspection, .day(0), grades: Sample.allStandard)
    let history = Sample.history(
      [good, Self.later], gaps: [gap(reason, from: .day(5), .boatCheck)])
    let (start, end) = (Instant.day(first), Instant.day(9))
    #expect(history.marks(over: Interval(.day(-9), start)) == [])
    #expect(history.marks(over: Interval(.day(-9), start + Milliseconds(1))) == [mark])
    #expect(history.marks(over: Interval(end.before, .day(20))) == [mark])
    #expect(history.marks(over: Interval(end, .day(20))) == [])
    #expect(history.marks(over: Interval(.day(6), .day(6))) == [])
  }
}
