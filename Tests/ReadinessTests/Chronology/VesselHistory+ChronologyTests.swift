import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

/// The service sheet: every event once, at its own time, and nothing that is to come.
@Suite("The chronology of a boat")
struct ChronologyTests {
  /// An entry without its citation, and a discrepancy's without its words.
  private struct Line: Equatable {
    var at: Instant
    var kind: ChronologyEvent.Kind
    var severity: Severity?

    init(_ at: Instant, _ kind: ChronologyEvent.Kind, _ severity: Severity? = nil) {
      (self.at, self.kind, self.severity) = (at, kind, severity)
    }

    init(_ entry: ChronologyEntry) {
      self.init(entry.at, entry.event.kind, entry.event.discrepancy?.severity)
    }
  }

  private func lines(
    _ reports: [ReportFacts], gaps: [EvidenceGap] = [], until instant: Instant = .day(300)
  ) -> [Line] {
    Sample.history(reports, gaps: gaps).chronology(until: instant).map(Line.init)
      .filter { $0.kind != .condition }
  }

  @Test("a fault from its finding over waiver and parts to its correction")
  func spell() {
    let listing = discrepancy(
      "D-1", .restrictive, found: .day(1), waiver: (.day(2), .day(6)),
      awaiting: [(.day(3), .day(8))])
    var corrected = listing
    corrected.correction = Correction(
      at: Timestamp(.day(9)), by: .partner, test: "run for an hour")
    #expect(
      lines([report(.boatCheck, .day(1), [listing]), report(.boatCheck, .day(10), [corrected])])
        == [
          Line(.day(1), .inspection), Line(.day(1), .found, .restrictive),
          Line(.day(2), .waived, .restrictive), Line(.day(3), .awaitingParts, .restrictive),
          Line(.day(6), .waiverExpired, .restrictive),
          Line(.day(8), .awaitingPartsEnded, .restrictive), Line(.day(9), .closed, .restrictive),
          Line(.day(10), .inspection),
        ])
  }

  @Test("is cut at the instant, to which the instant itself belongs")
  func cut() {
    let facts = [
      report(
        .boatCheck, .day(1), [discrepancy("D-1", .disabling, found: .day(1), corrected: .day(4))],
        downtime: [downtime(.day(2), .day(6), .depot)])
    ]
    let kinds = [Instant.day(1).before, .day(2).before, .day(2), .day(4), .day(6).before, .day(6)]
      .map { lines(facts, until: $0).map(\.kind) }
    let found: [ChronologyEvent.Kind] = [.inspection, .found]
    #expect(
      kinds == [
        [], found, found + [.downtimeBegan], found + [.downtimeBegan, .closed],
        found + [.downtimeBegan, .closed], found + [.downtimeBegan, .closed, .downtimeEnded],
      ])
  }

  @Test("a severity that another report changes, and a fault that is there again")
  func changes() {
    #expect(
      lines([
        report(.boatCheck, .day(1), [discrepancy("D-1", .major, found: .day(1))]),
        report(.boatCheck, .day(5), [discrepancy("D-1", .disabling, found: .day(1))]),
        report(
          .boatCheck, .day(9), [discrepancy("D-1", .disabling, found: .day(1), corrected: .day(8))]),
        report(.boatCheck, .day(20), [discrepancy("D-1", .disabling, found: .day(1))]),
      ]) == [
        Line(.day(1), .inspection), Line(.day(1), .found, .major), Line(.day(5), .inspection),
        Line(.day(5), .severityChanged, .disabling), Line(.day(8), .closed, .disabling),
        Line(.day(9), .inspection), Line(.day(20), .inspection),
        Line(.day(20), .reopened, .disabling),
      ])
  }

  @Test("a correction that was claimed is told, also where a later report belies it")
  func claims() {
    let open = discrepancy("D-1", .disabling, found: .day(1))
    #expect(
      lines([
        report(.boatCheck, .day(1), [open]),
        report(
          .statusReport, .day(4),
          [discrepancy("D-1", .disabling, found: .day(1), corrected: .day(3), verified: false)]),
        report(.boatCheck, .day(7), [open]),
      ]) == [
        Line(.day(1), .inspection), Line(.day(1), .found, .disabling),
        Line(.day(3), .reportedCorrected, .disabling), Line(.day(4), .inspection),
        Line(.day(7), .inspection),
      ])
  }

  @Test("an item seen standard by too little rigour is a claim, with the grade as its source")
  func sighting() throws {
    let history = Sample.history([
      report(.materielInspection, .day(1), [discrepancy("D-1", .disabling, found: .day(1))]),
      report(.statusReport, .day(4), grades: ["210": .standard]),
    ])
    let claim = try #require(
      history.chronology(until: .day(9)).first { $0.event.kind == .reportedCorrected })
    #expect(claim.at == .day(4))
    #expect(
      claim.citation?.path == "/InspectionReport/ChecklistResults/ItemResult[@item='210']")
  }

  @Test("a closure by inference cites the grade", arguments: [true, false])
  func inferred(isEqual: Bool) throws {
    let history = Sample.history([
      report(.boatCheck, .day(1), [discrepancy("D-1", .disabling, found: .day(1))]),
      report(isEqual ? .boatCheck : .statusReport, .day(4), grades: ["210": .standard]),
    ])
    let kinds = history.chronology(until: .day(9)).filter { $0.at == .day(4) }.map(\.event.kind)
    #expect(kinds.contains(.closed) == isEqual)
    #expect(kinds.contains(.reportedCorrected) == !isEqual)
  }

  @Test(
    "a gap, by its reason, and the inspection that ends it",
    arguments: [
      (EvidenceGap.Reason.reportHeld, ChronologyEvent.Kind.reportHeld),
      (.reportWithdrawn, .reportWithdrawn), (.conflict, .conflict),
    ])
  func gaps(reason: EvidenceGap.Reason, kind: ChronologyEvent.Kind) {
    let facts = [report(.boatCheck, .day(9), grades: Sample.allStandard)]
    #expect(
      lines(facts, gaps: [gap(reason, from: .day(3), .boatCheck)]) == [
        Line(.day(3), kind), Line(.day(9), .gapEnded), Line(.day(9), .inspection),
      ])
  }

  @Test("a held file where the boat becomes unknown because of it")
  func held() {
    let facts = [1, 9].map { report(.boatCheck, .day($0), grades: Sample.allStandard) }
    #expect(
      lines(facts, gaps: [gap(from: .day(3), .boatCheck)]) == [
        Line(.day(1), .inspection), Line(.day(1), .reportHeld),
        Line(.day(9), .gapEnded), Line(.day(9), .inspection),
      ])
  }

  @Test("each change of condition, with the condition before")
  func conditions() {
    let history = Sample.history([
      report(
        .boatCheck, .day(1), grades: Sample.allStandard,
        [discrepancy("D-1", .disabling, found: .day(3), .occurred, corrected: .day(5))])
    ])
    let told = history.chronology(until: .day(400)).compactMap { entry -> ChronologyEvent? in
      entry.event.kind == .condition ? entry.event : nil
    }
    #expect(
      told == [
        .condition(.fmc, before: .unknown), .condition(.nmcm, before: .fmc),
        .condition(.fmc, before: .nmcm), .condition(.unknown, before: .fmc),
      ])
  }

  @Test("an inspection with its counts, and how it found the boat, once a visit")
  func inspections() {
    let first = report(
      .boatCheck, .day(1), end: .day(1, 4), visit: "V-1",
      grades: ["110": .standard, "210": .nonstandard, "310": .notInspected, "510": .notApplicable],
      [discrepancy("D-1", .disabling, found: .day(1))])
    let second = report(
      .followUp, .day(2), by: .contractor, visit: "V-1", grades: ["110": .standard])
    let told = Sample.history([second, first]).chronology(until: .day(9))
      .compactMap { entry -> InspectionRecord? in
        if case .inspection(let record) = entry.event { record } else { nil }
      }
    #expect(
      told == [
        InspectionRecord(
          kind: .boatCheck, source: .team, end: .day(1, 4), visit: "V-1", onArrival: .nmcm,
          standard: 1, nonstandard: 1, notApplicable: 1, notInspected: 1),
        InspectionRecord(kind: .followUp, source: .contractor, visit: "V-1", standard: 1),
      ])
  }

  @Test("is the same whatever the order of reports", arguments: 0..<40 as Range<UInt64>)
  func order(seed: UInt64) {
    let boat = RandomBoat(seed: seed)
    let forward = Sample.history(boat.reports, gaps: boat.gaps).chronology(until: boat.lastNews)
    let backward = Sample.history(boat.reports.reversed(), gaps: boat.gaps.reversed())
      .chronology(until: boat.lastNews)
    #expect(forward == backward)
    #expect(forward.map(\.at) == forward.map(\.at).sorted())
    #expect(forward.allSatisfy { $0.at <= boat.lastNews })
  }

  @Test(
    "tells of as many spells found and closed as stand so", arguments: 0..<40 as Range<UInt64>)
  func agrees(seed: UInt64) {
    let boat = RandomBoat(seed: seed)
    let history = Sample.history(boat.reports, gaps: boat.gaps)
    let standings = history.discrepancies(at: boat.lastNews)
    let kinds = history.chronology(until: boat.lastNews).map(\.event.kind)
    #expect(kinds.count { $0 == .found || $0 == .reopened } == standings.count)
    #expect(kinds.count { $0 == .closed } == standings.count { $0.closure != nil })
    let open = history.score(at: boat.lastNews, isRegistered: true).openDiscrepancies
    #expect(standings.count { $0.closure == nil } == open.count)
    #expect(
      Set(standings.filter { $0.closure == nil }.map(\.citation)) == Set(open.map(\.citation)))
  }
}
