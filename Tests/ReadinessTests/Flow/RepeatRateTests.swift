import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("Repeat rate")
struct RepeatRateTests {
  private static let closed = Instant.day(10)

  /// A fault closed on day 10, and perhaps another one later.
  private func history(next: Instant? = nil, on item: String = "210") -> VesselHistory {
    let faults =
      [discrepancy(found: .day(5), corrected: Self.closed)]
      + (next.map { [discrepancy("D-2", on: item, .minor, found: $0, .occurred)] } ?? [])
    return Sample.history([
      report(.materielInspection, .day(200), grades: [:], faults)
    ])
  }

  @Test(
    "follows within 90 days, the last instant included, on the same item",
    arguments: [
      (closed + .days(90), "210", 1), (closed + .days(90) + Milliseconds(1), "210", 0),
      (closed, "210", 1), (closed + .days(1), "220", 0),
    ])
  func follows(next: Instant, item: String, repeated: Int) {
    #expect(
      history(next: next, on: item).flow(at: .day(150)).repeats
        == RepeatRate(repeated: repeated, n: 1))
  }

  @Test("counts what closed at least 90 days ago")
  func closedLongEnough() {
    #expect(
      history().flow(at: Self.closed + .days(90)).repeats == RepeatRate(repeated: 0, n: 1))
    #expect(history().flow(at: (Self.closed + .days(90)).before).repeats == nil)
  }

  @Test("has a share only where there are spells")
  func share() {
    #expect(RepeatRate(repeated: 1, n: 4).share == 0.25)
    #expect(RepeatRate(repeated: 0, n: 0).share == nil)
  }
}
