import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

@Suite("What visits changed, of a ledger")
struct AssistanceTests {
  /// A report of a boat of one class: a check by its coast guard, or a visit by the team.
  private func look(
    _ number: UInt8, _ vessel: String, _ at: String, ready: Bool, visit: Bool = false
  ) throws -> ReportFacts {
    let discrepancies = [
      Discrepancy(
        identifier: "D-\(number)", item: "529-01", severity: .disabling,
        foundAt: try timestamp(at), found: .occurred)
    ]
    var facts = try boatCheck(
      number, of: try self.vessel(vessel), at: at, result: ready ? .standard : .nonstandard,
      discrepancies: ready ? [] : discrepancies)
    facts.vesselClass = "33-ft interceptor"
    (facts.kind, facts.source) =
      visit ? (.technicalAssistanceVisit, .team) : (.readyForOperations, .coastGuard)
    return facts
  }

  private func vessel(_ text: String) throws -> VesselKey { try #require(VesselKey(text)) }

  /// The team visits XA-01 in May, which is not ready; five boats of XB are looked at in May and
  /// August, one of which is not ready and then is.
  private func known() throws -> KnownContent {
    var reports = [
      try look(1, "XA/XA-01", "2025-05-01T00:00:00Z", ready: false, visit: true),
      try look(2, "XA/XA-01", "2025-08-01T00:00:00Z", ready: true),
    ]
    for boat in UInt8(1)...5 {
      let vessel = "XB/XB-1\(boat)"
      reports.append(try look(10 + boat, vessel, "2025-05-02T00:00:00Z", ready: boat > 1))
      reports.append(try look(20 + boat, vessel, "2025-08-02T00:00:00Z", ready: true))
    }
    return KnownContent(
      receipt: 12, receiptTime: try instant("2025-12-01T00:00:00Z"), ledgerDigest: try digest(0),
      reports: reports)
  }

  private func answer(
    _ known: KnownContent, coastGuard: String? = "XA", from: String? = nil, to: String? = nil,
    asOf: String = "2025-10-01T00:00:00Z"
  ) async throws -> AssistanceAnswer {
    try await Assessment(known, standard: try standard(), asOf: try instant(asOf)).assistance(
      coastGuard: coastGuard, from: try from.map(period), to: try to.map(period))
  }

  @Test("compares a coast guard's boats with those of every coast guard, and names its own alone")
  func whole() async throws {
    let answer = try await answer(try known())
    #expect(answer.basis.fileNames.isEmpty)
    #expect(answer.effects.rules.level == (try standard().trendRules.significanceLevel))
    #expect(answer.effects.rules.comparisonBoats == 5)
    #expect(answer.effects.rules.settling == (try standard().windows.observed))
    let kind = try #require(answer.effects.kinds.first)
    #expect(answer.effects.kinds.count == 1)
    #expect(
      kind.boats == [
        VisitedBoat(
          vessel: try vessel("XA/XA-01"), at: try instant("2025-05-01T00:00:00Z"), wasReady: false,
          nextAt: try instant("2025-08-01T00:00:00Z"), isReady: true,
          comparison: .expected(1, boats: 5))
      ])
    #expect(kind.verdict(level: 0.05) == .tooFew(more: 19, of: .dates))
  }

  @Test("is cut at the instant of the question")
  func asOf() async throws {
    let kinds = try await answer(try known(), asOf: "2025-08-01T00:00:00Z").effects.kinds
    #expect(kinds.flatMap(\.boats).map(\.comparison) == [.notSeenSince])
    let none = try await answer(try known(), asOf: "2025-05-01T00:00:00Z").effects.kinds
    #expect(none.isEmpty)
  }

  @Test(
    "takes visits from the first period on and through the last",
    arguments: [
      ("2025-05", nil, 1), ("2025-06", nil, 0), (nil, "2025-05", 1), (nil, "2025-04", 0),
      ("2025-05", "2025-05", 1),
    ] as [(String?, String?, Int)])
  func periods(from: String?, to: String?, kinds: Int) async throws {
    #expect(try await answer(try known(), from: from, to: to).effects.kinds.count == kinds)
  }

  @Test("a report that is held makes no visit look better")
  func held() async throws {
    let whole = try #require(
      try await answer(try known()).effects.kinds.first?.boats.first?.effect)
    for (number, kind) in [(1, InspectionKind.technicalAssistanceVisit), (2, .readyForOperations)] {
      var known = try known()
      let place = try #require(
        known.reports.firstIndex { $0.digest == (try? digest(UInt8(number))) })
      let report = known.reports.remove(at: place)
      known.gaps.append(
        VesselGap(
          vessel: report.vessel,
          gap: EvidenceGap(
            reason: .reportHeld, from: report.start, kind: kind,
            citation: Citation(
              document: nil, revision: nil, digest: report.digest, path: "/InspectionReport",
              line: 1))))
      let boats = try await answer(known).effects.kinds.flatMap(\.boats)
      #expect(boats.allSatisfy { ($0.effect ?? whole) <= whole }, "\(number): \(boats)")
    }
  }

  @Test(
    "a visit of which the report is held or withdrawn counts all the same, and is told of",
    arguments: [EvidenceGap.Reason.reportHeld, .reportWithdrawn])
  func doubtful(reason: EvidenceGap.Reason) async throws {
    var known = try known()
    let report = known.reports.removeFirst()
    known.gaps = [
      VesselGap(
        vessel: report.vessel,
        gap: EvidenceGap(
          reason: reason, from: report.start, kind: report.kind,
          citation: Citation(
            document: nil, revision: nil, digest: report.digest, path: "/InspectionReport", line: 1)
        ))
    ]
    let effects = try await answer(known).effects
    #expect(effects.kinds.map(\.doubtfulReports) == [1])
    #expect(
      effects.kinds.map { $0.boats.map { [$0.isInDoubt, $0.isReady] } } == [[[true, true]]])
    #expect(effects.kinds.flatMap(\.boats).map(\.wasReady) == [nil])
    // All by which anybody could know of a visit.
    known.reports = []
    #expect(try await answer(known).effects.kinds.map(\.boats.count) == [1])
    known.gaps[0].gap.kind = nil
    let unread = try await answer(known).effects
    #expect((unread.kinds.isEmpty, unread.perhapsVisits) == (true, 1))
  }

  @Test(
    "follows a boat to its later key, from the transfer on",
    arguments: [("2025-07-01T00:00:00Z", true), ("2025-08-01T00:00:01Z", false)])
  func transferred(at: String, isSeen: Bool) async throws {
    var known = try known()
    // XB-14 is first seen when XA-01 would have been seen next.
    known.reports.removeAll { ["XA/XA-01", "XB/XB-14"].contains($0.vessel.description) }
    known.reports += [
      try look(1, "XA/XA-01", "2025-05-01T00:00:00Z", ready: false, visit: true),
      try look(2, "XB/XB-14", "2025-08-01T00:00:00Z", ready: true),
    ]
    var entry = try registered(try vessel("XA/XA-01"))
    entry.transfer = Transfer(to: "XB", as: "XB-14", at: try timestamp(at))
    known.registers = [
      try register(90, vessels: [entry]),
      try register(
        91, code: "XB", vessels: try (1...5).map { try registered(try vessel("XB/XB-1\($0)")) }),
    ]
    let boats = try await answer(known).effects.kinds.flatMap(\.boats)
    #expect(boats.map(\.isReady) == [isSeen ? true : nil])
  }

  @Test("tells a time without a visit from none at all")
  func atOtherTimes() async throws {
    #expect(try await answer(try known(), from: "2025-06").effects.atOtherTimes == 1)
    #expect(try await answer(try known(), coastGuard: "XB").effects.atOtherTimes == 0)
  }

  @Test("knows no coast guard that nobody names")
  func unknown() async throws {
    await #expect(throws: AssessmentError.self) { try await answer(try known(), coastGuard: "XQ") }
  }
}
