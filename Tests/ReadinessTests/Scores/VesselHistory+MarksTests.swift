import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

/// What is said of a vessel beside its figures.
@Suite("Vessel")
struct VesselHistoryMarksTests {
  @Test func marksFollowTheVocabularysOrder() {
    let history = Sample.history(
      [
        report(
          .boatCheck, .day(0), grades: ["999": .standard],
          [discrepancy("D-1", on: "210", .minor, found: .day(0), waiver: (.day(0), nil))])
      ],
      gaps: [gap(.conflict, from: .day(1), nil), gap(.reportHeld, from: .day(1), nil)],
      registration: registration(delivered: nil))
    #expect(
      history.score(at: .day(1), isRegistered: false).marks == [
        .reportHeld, .conflict, .provisional, .deliveryUnknown, .waiverWithoutEffect,
        .itemsOutsideChecklist,
      ])
  }

  @Test func newestInspectionIsOnBoardNewestEvidenceOfAnyKind() {
    let score = Sample.history([
      report(.followUp, .day(3)), report(.statusReport, .day(5)), report(.boatCheck, .day(9)),
    ]).score(at: .day(8), isRegistered: true)
    #expect(score.newestInspection == .day(3))
    #expect(score.newestEvidence?.at == .day(5) && score.newestEvidence?.kind == .statusReport)
  }

  @Test func openDiscrepanciesAreTheMostSevereFirstThenTheOldest() {
    let score = Sample.history([
      report(
        .boatCheck, .day(9),
        [
          discrepancy("D-1", on: "110", .minor, found: .day(1)),
          discrepancy("D-2", on: "120", .disabling, found: .day(8)),
          discrepancy("D-3", on: "210", .disabling, found: .day(5)),
          discrepancy("D-4", on: "220", .disabling, found: .day(5)),
        ])
    ]).score(at: .day(9), isRegistered: true)
    #expect(score.openDiscrepancies.map(\.identifier) == ["D-3", "D-4", "D-2", "D-1"])
  }

  @Test func openDiscrepancyTellsAllThatIsKnown() throws {
    let listing = discrepancy(
      "D-1", on: "210", .restrictive, found: .day(0), waiver: (.day(1), .day(30)),
      awaiting: [(.day(2), nil)])
    let facts = report(.boatCheck, .day(3), [listing])
    let open = Sample.history([facts]).score(at: .day(4), isRegistered: true).openDiscrepancies
    #expect(
      open == [
        OpenDiscrepancy(
          identifier: "D-1", item: "210", severity: .restrictive, opened: .day(0),
          due: .day(2), waivedUntil: .day(30), isAwaitingParts: true,
          citation: Citation(
            document: facts.identifier, revision: 1, digest: facts.digest,
            path: "/InspectionReport/Discrepancies/Discrepancy[@id='D-1'][@item='210']", line: 50))
      ])
  }
}
