import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Of the candidates of a dispute the one is cited that says what is scored, in whichever order.
@Suite("Disputes: citations")
struct DisputeCitationTests {
  private let visit = Instant.day(100)

  /// The candidates' digests in both orders: the one that says it is the first, or the second.
  static let orders = [(said: 1, other: 2), (said: 2, other: 1)]

  private func check(
    _ number: Int, _ result: ItemResult = .nonstandard, left: ItemResult? = nil,
    listing discrepancies: [Discrepancy] = [], downtime: [Downtime] = []
  ) -> ReportFacts {
    var facts = report(
      .boatCheck, visit, end: visit + .hours(2), grades: ["210": result],
      repaired: left.map { ["210": $0] } ?? [:], discrepancies, downtime: downtime)
    facts.digest = digest(visit, number)
    return facts
  }

  private func history(
    _ candidates: [ReportFacts], after earlier: [ReportFacts] = []
  ) -> VesselHistory {
    let gap = EvidenceGap(
      reason: .conflict, from: visit, kind: .boatCheck,
      citation: Citation(
        document: nil, revision: nil, digest: digest(visit, 1), path: "/InspectionReport", line: 1))
    return VesselHistory(
      VesselRecord(
        vessel: Sample.vessel, reports: earlier,
        disputes: [Dispute(candidates: candidates, gap: gap)]),
      standard: Sample.standard)
  }

  private func openOnes(_ history: VesselHistory) -> [OpenDiscrepancy] {
    history.score(at: visit + .days(1), isRegistered: true).openDiscrepancies
  }

  @Test("of a severity, who says the graver", arguments: orders)
  func severity(said: Int, other: Int) {
    let open = openOnes(
      history([
        check(said, listing: [discrepancy(on: "210", .disabling, found: visit)]),
        check(other, listing: [discrepancy(on: "210", .minor, found: visit)]),
      ]))
    #expect(open.map(\.severity) == [.disabling])
    #expect(open.map(\.citation.digest) == [digest(visit, said)])
  }

  @Test(
    "of a severity under another identifier, who says the graver on the item", arguments: orders)
  func otherName(said: Int, other: Int) {
    let open = openOnes(
      history([
        check(said, listing: [discrepancy("D-2", on: "210", .disabling, found: visit)]),
        check(other, listing: [discrepancy("D-1", on: "210", .minor, found: visit)]),
      ]))
    #expect(open.map(\.identifier) == ["D-1", "D-2"])
    #expect(open.map(\.severity) == [.disabling, .disabling])
    #expect(open.map(\.citation.digest) == [digest(visit, said), digest(visit, said)])
    #expect(open.allSatisfy { $0.citation.path.contains("D-2") })
  }

  @Test("of what is open, who does not say that it is corrected", arguments: orders)
  func correction(said: Int, other: Int) {
    let open = openOnes(
      history([
        check(said, listing: [discrepancy(found: visit)]),
        check(other, listing: [discrepancy(found: visit, corrected: visit + .hours(1))]),
      ]))
    #expect(open.map(\.citation.digest) == [digest(visit, said)])
  }

  @Test("of a severity that only an earlier report says, that report", arguments: orders)
  func earlier(mild: Int, silent: Int) {
    let before = report(
      .boatCheck, .day(90), grades: ["210": .nonstandard], [discrepancy(found: .day(90))])
    let open = openOnes(
      history(
        [
          check(mild, listing: [discrepancy(on: "210", .minor, found: .day(90))]),
          check(silent, .notInspected),
        ], after: [before]))
    #expect(open.map(\.severity) == [.disabling])
    #expect(open.map(\.citation.digest) == [before.digest])
  }

  @Test("of a grade, who gives the worse", arguments: orders)
  func grade(said: Int, other: Int) {
    for better in [check(other, .standard), check(other, left: .standard)] {
      let standing = history([check(said), better]).standing(of: "210", at: visit + .days(1))
      #expect(standing.state == .unclassified)
      #expect(standing.citations.map(\.digest) == [digest(visit, said)])
    }
  }

  @Test("of downtime, who declares the later end", arguments: orders)
  func downtimeEnds(said: Int, other: Int) {
    let causes = history([
      check(said, .standard, downtime: [downtime(visit, nil, .other)]),
      check(
        other, .standard,
        downtime: [downtime(visit, visit + .days(1), .other)]),
    ]).condition(at: visit + .days(2)).causes
    #expect(causes.compactMap(\.citation?.digest) == [digest(visit, said)])
  }
}
