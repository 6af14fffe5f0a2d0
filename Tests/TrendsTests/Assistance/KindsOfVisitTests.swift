import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@Suite("Visits of assistance")
struct KindsOfVisitTests {
  private func key(_ hullNumber: String) -> VesselKey {
    VesselKey(coastGuard: String(hullNumber.prefix(2)), hullNumber: hullNumber)
  }

  @Test("keeps kinds apart, technical assistance visits first, also within one visit")
  func kinds() throws {
    let inspected = Look(
      day: 101, condition: .fmc, kind: .materielInspection, source: .team, visit: "V-1")
    let kinds = effects([
      try record("XA-01", [Look.assistance(100, .nmcm, visit: "V-1")]),
      try record("XA-02", [inspected]),
    ]).kinds
    #expect(kinds.map(\.kind) == [.technicalAssistanceVisit, .materielInspection])
    #expect(
      kinds.map { $0.visits.map(\.visit) } == [
        [
          AssistanceVisit(
            coastGuard: "XA", name: "V-1", kind: .technicalAssistanceVisit,
            boats: [key("XA-01"): .day(100)])
        ],
        [
          AssistanceVisit(
            coastGuard: "XA", name: "V-1", kind: .materielInspection,
            boats: [key("XA-02"): .day(101)])
        ],
      ])
  }

  @Test(
    "a status report, a follow-up and what a coast guard inspects itself are no visit",
    arguments: [
      (InspectionKind.followUp, SourceKind.team, false), (.boatCheck, .coastGuard, false),
      (.boatCheck, .contractor, false), (.boatCheck, .team, true), (.underwayTrial, .team, true),
      (.technicalAssistanceVisit, .contractor, true), (.readyForOperations, .coastGuard, false),
    ])
  func isVisit(kind: InspectionKind, source: SourceKind, isVisit: Bool) throws {
    let look = Look(day: 0, condition: .fmc, kind: kind, source: source)
    #expect(effects([try record("XA-01", [look])]).kinds.map(\.kind) == (isVisit ? [kind] : []))
  }

  @Test(
    "without a name inspections are one visit while none is farther than a week from the last",
    arguments: [(107, 1), (108, 2)])
  func stretch(day: Int, visits: Int) throws {
    let found =
      effects([
        try record("XA-01", [Look.assistance(100, .fmc)]),
        try record("XA-02", [Look.assistance(day, .fmc)]),
        try record("XB-11", [Look.assistance(100, .fmc)]),
      ]).kinds.first?.visits ?? []
    #expect(found.filter { $0.visit.coastGuard == "XA" }.count == visits)
    #expect(found.filter { $0.visit.coastGuard == "XB" }.count == 1)
  }

  @Test("an inspection in dispute leaves no boat alone")
  func dispute() throws {
    var records =
      try [
        record(
          "XA-01",
          Look.every100("N") + [Look.assistance(100, .nmcm), Look(day: 200, condition: .fmc)])
      ] + comparisonBoats()
    let doubted = InspectionOnBoard(
      at: .day(150), kind: .technicalAssistanceVisit, source: .team, rank: 4, isDisputed: true,
      citation: try citation())
    records[1].inspections.append(doubted)
    let kind = try #require(effects(records).kinds.first)
    #expect(kind.visits.map(\.visit.coastGuard) == ["XA"])
    #expect(kind.boats.map(\.comparison) == [.noComparison(boats: 4)])
  }

  @Test("a boat that the team only checked is left alone by assistance, but not by checks")
  func checked() throws {
    var others = try comparisonBoats()
    others[0].inspections.append(
      InspectionOnBoard(
        at: .day(150), kind: .boatCheck, source: .team, rank: 2, citation: try citation()))
    func boats(_ kind: InspectionKind) throws -> VisitedBoat.Comparison? {
      let visit = Look(day: 100, condition: .nmcm, kind: kind, source: .team)
      let looks = Look.every100("N") + [visit, Look(day: 200, condition: .fmc)]
      let kinds = effects([try record("XA-01", looks)] + others).kinds
      return kinds.first { $0.kind == kind }?.visits.first { $0.visit.coastGuard == "XA" }?.boats
        .first?.comparison
    }
    #expect(try boats(.boatCheck) == .noComparison(boats: 4))
    guard case .expected(_, 5) = try boats(.technicalAssistanceVisit) else {
      Issue.record("a boat that was only checked is to be compared")
      return
    }
  }

  @Test("takes the visits of one coast guard and of a time, its start in and its end out")
  func asked() throws {
    let records = try [
      record("XA-01", [Look.assistance(100, .fmc), Look.assistance(200, .fmc)]),
      record("XB-11", [Look.assistance(150, .fmc)]),
    ]
    func starts(_ coastGuard: String?, _ window: Interval) -> [Instant] {
      effects(records, coastGuard: coastGuard, in: window).kinds.flatMap(\.visits).map(
        \.visit.start)
    }
    #expect(starts(nil, .always) == [.day(100), .day(150), .day(200)])
    #expect(starts("XA", .always) == [.day(100), .day(200)])
    #expect(starts(nil, Interval(.day(100), .day(200))) == [.day(100), .day(150)])
    #expect(starts("XC", .always) == [])
  }
}
