import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("Cause groups")
struct CauseGroupsTests {
  private func fault(_ id: String, _ cause: DiscrepancyCause?, found: Instant = .day(1))
    -> Discrepancy
  {
    var fault = discrepancy(id, on: id, .minor, found: found)
    fault.cause = cause
    return fault
  }

  @Test("count each spell under its cause as last stated; without one, as unknown")
  func counts() {
    let history = Sample.history([
      report(
        .boatCheck, .day(1), grades: [:],
        [fault("A", .supply), fault("B", nil), fault("C", .unknown), fault("D", .material)]),
      report(.boatCheck, .day(9), grades: [:], [fault("A", .operator), fault("D", nil)]),
    ])
    let causes = history.flow(at: .day(10)).causes
    #expect(causes == CauseGroups(counts: [.operator: 1, .unknown: 2, .material: 1]))
    #expect(causes?.n == 4)
    #expect(history.flow(at: .day(0)).causes == nil)
  }
}
