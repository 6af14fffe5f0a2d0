import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// What candidates say, brought together by item and by discrepancy.
@Suite("What the reports in a dispute say")
struct DisputedReportsTests {
  private let visit = Instant.day(100)

  private func disputed(_ candidates: [ReportFacts]) -> DisputedReports {
    let candidates = candidates.enumerated().map { number, candidate in
      var candidate = candidate
      candidate.digest = digest(visit, number)
      return candidate
    }
    return DisputedReports(
      Dispute(candidates: candidates, gap: gap(.conflict, from: visit, .boatCheck)),
      of: Sample.vessel)
  }

  /// As many items as a file may hold. Reading the candidates again for each item would take hours.
  @Test("is worked out of the largest files by reading each of them once")
  func large() {
    let items = (0..<50_000).map { "X\($0)" }
    func check(_ result: (Int) -> ItemResult) -> ReportFacts {
      report(
        .boatCheck, visit,
        grades: Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1, result($0)) }))
    }
    let disputed = disputed([
      check { _ in .standard }, check { $0.isMultiple(of: 5) ? .nonstandard : .standard },
    ])
    #expect(disputed.contestedItems.count == 10_000)
    let reports = disputed.reports(0, Sample.standard)
    #expect(reports.map(\.isContested) == [false, true, false, true])
    #expect(reports.map(\.facts.grades.count) == [40_000, 0, 50_000, 0])
    #expect(disputed.doubtedGrades.count == 10_000)
  }

  @Test("is worked out of as many discrepancies on one item")
  func largeLists() {
    func check(_ count: Int) -> ReportFacts {
      report(
        .boatCheck, visit, (0..<count).map { discrepancy("D-\($0)", .minor, found: visit) })
    }
    let disputed = disputed([check(25_000), check(20_000)])
    let reports = disputed.reports(0, Sample.standard)
    #expect(reports.map(\.facts.discrepancies.count) == [20_000, 5000, 20_000, 0])
  }

  @Test("is one discrepancy under one identifier on one item, however a UUID is written")
  func peers() {
    let (lower, upper) = (
      "0a0b0c0d-0000-4000-8000-00000000000a", "0A0B0C0D-0000-4000-8000-00000000000A"
    )
    let left = [
      discrepancy(lower, .minor, found: visit), discrepancy("D-1", .minor, found: visit),
      discrepancy("D-2", on: "510", .major, found: visit),
    ]
    let right = [
      discrepancy(upper, .minor, found: visit), discrepancy("D-1", .disabling, found: visit),
      discrepancy("D-2", on: "110", .major, found: visit),
    ]
    let disputed = disputed([report(.boatCheck, visit, left), report(.boatCheck, visit, right)])
    #expect(left.map(disputed.isListedByAll) == [true, true, false])
    #expect(left.map(disputed.isAgreed) == [false, false, false])
    #expect(
      ["210", "510", "110", "310"].map(disputed.listings.gravestSeverity) == [
        .disabling, .major, .major, nil,
      ])
    let same = self.disputed([report(.boatCheck, visit, left), report(.boatCheck, visit, left)])
    #expect(left.map(same.isAgreed) == [true, true, true])
  }
}
