import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

/// Two boats of XA, one of XB, inspected every 30 days; what was found is stated as `+`, `-`, and a
/// report that cannot be relied on as `?`.
@Suite("Early warnings over all coast guards")
struct EarlyWarningsTests {
  private let boats = TestFamily(name: "boats", metric: .scoreAtInspection, subject: .vessel)

  private func assessment(
    _ boats: [(String, first: String, found: String)], _ families: [TestFamily]
  ) async throws -> Assessment {
    var (reports, gaps, number): ([ReportFacts], [VesselGap], UInt8) = ([], [], 10)
    for boat in boats {
      let (key, first) = (try vessel(boat.0), try instant(boat.first))
      for (place, found) in boat.found.enumerated() {
        let at = first + .days(30 * place)
        number += 1
        if found == "?" {
          let citation = Citation(
            document: nil, revision: nil, digest: try digest(number), path: "/InspectionReport",
            line: 1)
          let gap = EvidenceGap(reason: .reportHeld, from: at, kind: .boatCheck, citation: citation)
          gaps.append(VesselGap(vessel: key, gap: gap))
        } else {
          reports.append(
            try boatCheck(
              number, of: key, at: "\(at)", result: found == "+" ? .standard : .nonstandard))
        }
      }
    }
    let keys = try boats.map { try registered(try vessel($0.0), delivered: "2015-01-01T00:00:00Z") }
    let known = KnownContent(
      receipt: 9, receiptTime: try instant("2025-08-01T00:00:00Z"), ledgerDigest: try digest(0),
      reports: reports, gaps: gaps,
      registers: [
        try register(8, vessels: keys.filter { $0.vessel.coastGuard == "XA" }),
        try register(9, code: "XB", vessels: keys.filter { $0.vessel.coastGuard == "XB" }),
      ], fileNames: [:])
    var standard = try standard()
    standard.trendRules.families = families
    return try await Assessment(
      known, standard: standard, asOf: try instant("2025-08-01T00:00:00Z"))
  }

  /// One boat becomes worse, one better, one has too few points.
  private func fleet(_ families: [TestFamily]) async throws -> Assessment {
    try await assessment(
      [
        ("XA/XA-07", "2022-01-10T00:00:00Z", "+++++-----"),
        ("XA/XA-08", "2024-03-10T00:00:00Z", "++--"),
        ("XB/XB-11", "2024-01-10T00:00:00Z", "-----+++++"),
      ], families)
  }

  private func names(_ called: [CalledTrend]) -> [Subject.Boats] {
    called.map(\.trend.series.of.boats)
  }

  @Test("count every series with points enough, and those with too few beside them")
  func counts() async throws {
    let warnings = try await fleet([boats]).trends(TrendsQuestion()).warnings
    let family = try #require(warnings.first)
    #expect(warnings.count == 1)
    #expect(family.name == "boats")
    #expect(family.tests == [boats])
    #expect(family.tested == 2)
    #expect(family.tooFew == 1)
    #expect(family.calledOfAll == 2)
    #expect(family.expectedFalse == 0.1)
    #expect(family.rate == 0.05)
    let (xa07, xb11) = (try vessel("XA/XA-07"), try vessel("XB/XB-11"))
    #expect(names(family.called) == [.vessel(xa07), .vessel(xb11)])
    #expect(family.called.map(\.isWorsening) == [true, false])
    // Five of ten: 2 of the 252 orders; both have that p, so that c m p/2 = 1.5 p.
    #expect(family.called.allSatisfy { abs($0.p - 2.0 / 252) < 1e-12 })
    #expect(family.called.allSatisfy { abs($0.adjustedP - 3.0 / 252) < 1e-12 })
    #expect(family.possible == [])
  }

  @Test("rows of one name are one family, those of another are tested apart, in their order")
  func families() async throws {
    let guards = TestFamily(name: "guards", metric: .foundReady, subject: .coastGuard)
    let found = TestFamily(name: "boats", metric: .foundReady, subject: .vessel)
    let warnings = try await fleet([guards, boats, found]).trends(TrendsQuestion()).warnings
    #expect(warnings.map(\.name) == ["guards", "boats"])
    #expect(warnings.map(\.tests) == [[guards], [boats, found]])
    #expect(warnings.map { $0.tested + $0.tooFew } == [2, 6])
    #expect(try await fleet([]).trends(TrendsQuestion()).warnings == [])
  }

  @Test(
    "of each kind of subject all are tested",
    arguments: [
      (SubjectKind.region, 1), (.coastGuard, 2), (.vesselClass, 0), (.vessel, 3), (.swbsGroup, 2),
    ])
  func subjects(kind: SubjectKind, series: Int) async throws {
    let family = TestFamily(name: "all", metric: .scoreAtInspection, subject: kind)
    let warnings = try await fleet([family]).trends(TrendsQuestion()).warnings
    #expect(warnings.map { $0.tested + $0.tooFew } == [series])
  }

  @Test(
    "whoever is asked about changes only which are named",
    arguments: [
      (TrendsQuestion.Boats.coastGuard("XA"), ["XA-07"]), (.coastGuard("XB"), ["XB-11"]),
      (.vessel(VesselKey(coastGuard: "XA", hullNumber: "XA-07")), ["XA-07"]),
      (.vessel(VesselKey(coastGuard: "XA", hullNumber: "XA-08")), []),
    ] as [(TrendsQuestion.Boats, [String])])
  func asked(boats: TrendsQuestion.Boats, named: [String]) async throws {
    let fleet = try await fleet([self.boats])
    var family = try #require(try await fleet.trends(TrendsQuestion(by: .month)).warnings.first)
    family.called.removeAll { called in
      guard case .vessel(let key) = called.trend.series.of.boats else { return true }
      return !named.contains(key.hullNumber)
    }
    #expect(family.called.count == named.count)
    #expect(try await fleet.trends(TrendsQuestion(about: boats, by: .month)).warnings == [family])
  }

  @Test("a group of items names only what is about it")
  func group() async throws {
    let groups = TestFamily(name: "groups", metric: .scoreAtInspection, subject: .swbsGroup)
    let fleet = try await fleet([boats, groups])
    func named(_ group: SWBSGroup) async throws -> [Subject] {
      try await fleet.trends(TrendsQuestion(about: .coastGuard("XB"), group: group)).warnings
        .flatMap(\.called).map(\.trend.series.of)
    }
    #expect(try await named(.auxiliary) == [Subject(.coastGuard("XB"), group: .auxiliary)])
    #expect(try await named(.hull) == [])
  }

  @Test("a report on one coast guard tests what the region's does")
  func report() async throws {
    let (fleet, july) = (try await fleet([boats]), try period("2025-07"))
    let region = try await fleet.report(period: july)
    #expect(region.warnings.map(\.tested) == [2])
    #expect(try await fleet.report(period: july, coastGuard: "XB").warnings == region.warnings)
    #expect(
      region.warnings
        == (try await fleet.trends(TrendsQuestion(by: .month, through: july)).warnings))
    #expect(region.trends.warnings == [])
  }

  @Test("a bad report that is held hides none: it is possible, and counted nowhere")
  func held() async throws {
    func family(_ last: String) async throws -> FamilyWarnings {
      let fleet = try await assessment(
        [
          ("XA/XA-07", "2024-01-10T00:00:00Z", "++++----" + last),
          ("XB/XB-11", "2024-01-10T00:00:00Z", "+-+-+-+-+"),
        ], [boats])
      return try #require(try await fleet.trends(TrendsQuestion()).warnings.first)
    }
    let (read, held) = (try await family("-"), try await family("?"))
    let worse = [Subject.Boats.vessel(try vessel("XA/XA-07"))]
    #expect(names(read.called) == worse)
    #expect(read.possible == [])
    #expect(held.called == [])
    #expect(held.tested == 2)
    #expect(held.expectedFalse == 0)
    #expect(names(held.possible) == worse)
    #expect(held.possible.map(\.adjustedP) == read.called.map(\.adjustedP))
    #expect(held.possible.map(\.isWorsening) == [true])
  }

  @Test("a report that is held at the end of an improvement takes it back")
  func improvement() async throws {
    func called(_ found: String) async throws -> Int? {
      try await assessment([("XA/XA-07", "2024-01-10T00:00:00Z", found)], [boats])
        .trends(TrendsQuestion()).warnings.first?.calledOfAll
    }
    #expect(try await called("----++++") == 1)
    #expect(try await called("----++++?") == 0)
  }
}
