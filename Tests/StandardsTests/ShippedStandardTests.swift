import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

/// The shipped standard says what the doctrine says.
struct ShippedStandardTests {
  private let standard: ScoringStandard

  init() throws {
    standard = try ScoringStandard.shipped()
  }

  @Test func hasANameAVersionAndADate() {
    #expect(standard.name == "Seaworthy default")
    #expect(standard.version == "1.0")
    #expect(standard.effectiveFrom == CivilDate(year: 2000, month: 1, day: 1)?.startUTC)
  }

  /// Source: doctrine 4.
  @Test func scores() {
    #expect(
      standard.severityPoints == [.disabling: 100, .restrictive: 75, .major: 50, .minor: 25])
    #expect(
      standard.maintenanceWeights == [
        .materialCondition: 0.40, .pms: 0.30, .backlog: 0.15, .supply: 0.15,
      ])
    #expect(
      standard.operationalWeights == [.availability: 0.60, .crew: 0.25, .missionEssential: 0.15])
    #expect(standard.notMissionCapableCap == 59)
    #expect(standard.partiallyMissionCapableCap == 79)
    #expect(standard.degradedFrom == 60)
    #expect(standard.satisfactoryFrom == 80)
    #expect(standard.coverageFloor == 0.60)
    #expect(standard.readinessLevels == [90, 70, 60])
  }

  /// Source: doctrine 2 and 3.
  @Test func windows() {
    #expect(
      standard.windows
        == ScoringStandard.Windows(
          missionCapableRate: .days(90), foundReady: .days(365), periodicity: .days(365),
          observed: .days(7), unseen: .days(400), maintenance: .days(13 * 7), counts: .days(365),
          repeat: .days(90), outlook: .days(30), statements: .days(365)))
  }

  /// Source: doctrine 2, rule 12.
  @Test(arguments: InspectionKind.allCases, SourceKind.allCases)
  func staleness(kind: InspectionKind, source: SourceKind) {
    let days =
      switch (kind, source) {
      case (.statusReport, _): 35
      case (.boatCheck, .team): 180
      case (.boatCheck, _): 35
      default: 400
      }
    #expect(standard.staleness(of: kind, by: source) == .days(days))
  }

  /// Source: doctrine 2, rule 6.
  @Test(arguments: InspectionKind.allCases)
  func rigour(kind: InspectionKind) {
    let rank =
      switch kind {
      case .statusReport: 1
      case .boatCheck: 2
      case .underwayTrial: 3
      default: 4
      }
    #expect(standard.rigour[kind] == rank)
  }

  @Test func everyGroupHasAWeight() {
    #expect(Set(standard.groupWeights.keys) == Set(SWBSGroup.allCases))
  }

  /// Source: doctrine 3 (levels), 4 (backlog) and 5 (pass mark).
  @Test func limits() {
    #expect(standard.readinessLevels == [90, 70, 60])
    #expect(standard.supplyLevels == [90, 80, 65])
    #expect(standard.personnelLevels == [90, 80, 70])
    #expect(standard.backlogLimit == 3)
    #expect(standard.maintenancePassMark == 0.75)
    #expect(standard.availabilityMethod == .exact)
    #expect(standard.failureConfidence == 0.8)
    #expect(standard.trendRules.significanceLevel == 0.05)
    #expect(
      standard.trendRules.smallestChanges
        == [.foundReady: 5, .scoreAtInspection: 5, .discrepanciesFound: 1])
    #expect(Set(standard.trendRules.families.map(\.name)) == ["coast guards", "boats", "groups"])
    #expect(
      standard.casualtyReporting
        == CasualtyReporting(command: .hours(1), repair: .hours(48), report: .hours(24)))
  }

  @Test func aClassWithoutARuleCountsOnceAndFollowsTheStandard() {
    #expect(standard.weight(ofClass: "33-ft interceptor") == 1)
    #expect(standard.weight(ofClass: nil) == 1)
    #expect(standard.periodicity(ofClass: "33-ft interceptor") == .days(365))
  }

  @Test func saysWhereEachRowComesFrom() {
    #expect(standard.provenance["Caps"] == .planningFactor)
    #expect(standard.provenance.count == 24)
    guard case .published = standard.provenance["SeverityLadder"],
      case .reputed = standard.provenance["ReadinessLevels"]
    else {
      Issue.record("the marks D and D? are lost")
      return
    }
  }
}
