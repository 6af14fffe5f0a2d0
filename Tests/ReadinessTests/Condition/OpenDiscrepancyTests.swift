import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("An overdue discrepancy")
struct OpenDiscrepancyOverdueTests {
  @Test(
    "is overdue from the very instant at which it is due",
    arguments: [(-1, false), (0, true), (1, true)] as [(Int64, Bool)])
  func boundary(milliseconds: Int64, isOverdue: Bool) throws {
    let due = Instant(milliseconds: 1_000_000)
    let open = OpenDiscrepancy(
      identifier: "D-1", item: "529-01", severity: .major, opened: due - .days(30), due: due,
      citation: Citation(
        document: nil, revision: nil,
        digest: try #require(Digest(bytes: Array(repeating: 1, count: 32))), path: "/", line: 1))
    #expect(open.isOverdue(at: due + Milliseconds(milliseconds)) == isOverdue)
  }
}
