import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

/// The rows of a standard, and those in which two differ.
struct StandardDifferenceTests {
  @Test func aStandardDiffersInNothingFromItself() {
    #expect(SampleStandard.decoded.differences(from: SampleStandard.decoded) == [])
  }

  @Test func everyRowIsInATableWithItsMark() throws {
    let standard = try ScoringStandard.shipped()
    let tables = standard.tables
    #expect(
      tables.filter { $0.vesselClass == nil }.map(\.name).sorted()
        == standard.provenance.keys.sorted())
    #expect(
      tables.allSatisfy { $0.vesselClass != nil || $0.provenance == standard.provenance[$0.name] })
    #expect(
      tables.filter { $0.vesselClass != nil }.map(\.vesselClass)
        == standard.checklists.map(\.vesselClass))
    #expect(
      tables.map(\.rows.count) == [
        4, 4, 1, 1, 3, 2, 2, 1, 3, 3, 3, 10, 1, 9, 7, 4, 3, 1, 1, 3, 8, 8, 6, 0, 49, 65,
        77,
      ])
  }

  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout ScoringStandard) -> Void
    let differences: [StandardDifference]

    init(
      _ table: String, _ key: String, _ left: StandardTable.Value?, _ right: StandardTable.Value?,
      vesselClass: String? = nil, change: @escaping @Sendable (inout ScoringStandard) -> Void
    ) {
      testDescription = "\(table) \(key)"
      self.change = change
      differences = [
        StandardDifference(
          table: table, vesselClass: vesselClass, key: key, left: left, right: right)
      ]
    }
  }

  static let interceptor = "33-ft interceptor"

  static let changes: [Change] = [
    Change("SeverityLadder", "major", .number(50), .number(40)) { $0.severityPoints[.major] = 40 },
    Change("Maintenance", "pms", .number(0.3), .number(0.2)) { $0.maintenanceWeights[.pms] = 0.2 },
    Change("MaintenancePassMark", "", .number(0.75), .number(0.8)) { $0.maintenancePassMark = 0.8 },
    Change("BacklogLimit", "", .number(3), .number(2)) { $0.backlogLimit = 2 },
    Change("Operational", "crew", .number(0.25), .number(0.1)) {
      $0.operationalWeights[.crew] = 0.1
    },
    Change("Caps", "notMissionCapable", .number(59), .number(50)) { $0.notMissionCapableCap = 50 },
    Change("Caps", "partiallyMissionCapable", .number(79), .number(70)) {
      $0.partiallyMissionCapableCap = 70
    },
    Change("Bands", "degraded", .number(60), .number(65)) { $0.degradedFrom = 65 },
    Change("Bands", "satisfactory", .number(80), .number(85)) { $0.satisfactoryFrom = 85 },
    Change("CoverageFloor", "", .number(0.6), .number(0.7)) { $0.coverageFloor = 0.7 },
    Change("ReadinessLevels", "2", .number(70), .number(75)) { $0.readinessLevels[1] = 75 },
    Change("SupplyLevels", "3", .number(65), .number(66)) { $0.supplyLevels[2] = 66 },
    Change("PersonnelLevels", "1", .number(90), .number(95)) { $0.personnelLevels[0] = 95 },
    Change("Windows", "repeat", .days(90), .days(60)) { $0.windows.repeat = .days(60) },
    Change("Windows", "outlook", .days(30), .days(10)) { $0.windows.outlook = .days(10) },
    Change("Windows", "statements", .days(365), .days(90)) { $0.windows.statements = .days(90) },
    Change("AvailabilityMethod", "", .word("exact"), .word("dayClose")) {
      $0.availabilityMethod = .dayClose
    },
    Change("Staleness", "boatCheck/team", .days(180), .days(90)) {
      $0.staleness[EvidenceKind(.boatCheck, .team)] = .days(90)
    },
    Change("Staleness", "followUp/team", nil, .days(90)) {
      $0.staleness[EvidenceKind(.followUp, .team)] = .days(90)
    },
    Change("Rigour", "underwayTrial", .number(3), .number(2)) { $0.rigour[.underwayTrial] = 2 },
    Change("CorrectionTimes", "minor", .hours(2160), .hours(720)) {
      $0.correctionTimes[.minor] = .days(30)
    },
    Change("CasualtyReporting", "repair", .hours(48), .hours(24)) {
      $0.casualtyReporting.repair = .hours(24)
    },
    Change("FailureConfidence", "", .number(80), .number(90)) { $0.failureConfidence = 0.9 },
    Change("SignificanceLevel", "", .number(5), .number(1)) {
      $0.trendRules.significanceLevel = 0.01
    },
    Change("SmallestChanges", "scoreAtInspection", .number(7.5), .number(10)) {
      $0.trendRules.smallestChanges[.scoreAtInspection] = 10
    },
    Change("TestFamilies", "foundReady/vessel", .word("boats"), nil) {
      $0.trendRules.families.removeLast()
    },
    Change("GroupWeights", "100", .number(0.2), .number(0.3)) { $0.groupWeights[.hull] = 0.3 },
    Change("GroupsWithoutChecklist", "100", .word("expected"), nil) {
      $0.groupsWithoutChecklist = [.propulsion]
    },
    Change("Classes", "33-ft interceptor/weight", .number(0.5), nil) {
      $0.classRules[interceptor]?.weight = nil
    },
    Change("Classes", "33-ft interceptor/periodicity", .days(180), .days(90)) {
      $0.classRules[interceptor]?.periodicity = .days(90)
    },
    Change("Caps", "mark", .provenance(.planningFactor), .provenance(.reputed(see: "X"))) {
      $0.provenance["Caps"] = .reputed(see: "X")
    },
    Change("Checklist", "version", .word("2"), .word("3"), vesselClass: interceptor) {
      $0.checklists[0].version = "3"
    },
    Change(
      "Checklist", "222-01", .item(weight: 3, group: "200", isMissionEssential: true), nil,
      vesselClass: interceptor
    ) { $0.checklists[0].items.removeLast() },
    Change(
      "Checklist", "111-01", .item(weight: 2, group: "100", isMissionEssential: false),
      .item(weight: 2, group: "100", isMissionEssential: true), vesselClass: interceptor
    ) { $0.checklists[0].items[0].isMissionEssential = true },
  ]

  @Test(arguments: changes)
  func aChangedRowIsToldAndNoOther(change: Change) {
    var other = SampleStandard.decoded
    change.change(&other)
    #expect(SampleStandard.decoded.differences(from: other) == change.differences)
    #expect(
      other.differences(from: SampleStandard.decoded)
        == change.differences.map { difference in
          var turned = difference
          (turned.left, turned.right) = (difference.right, difference.left)
          return turned
        })
  }

  @Test func namesDatesAndWordsAreLeftOut() {
    var other = SampleStandard.decoded
    (other.name, other.version) = ("Other", "9")
    (other.effectiveFrom, other.effectiveUntil) = (.distantPast, nil)
    other.checklists[0].items[0].title = "Other"
    #expect(SampleStandard.decoded.differences(from: other) == [])
  }

  @Test func aChecklistThatOnlyOneHasIsToldWhole() {
    var other = SampleStandard.decoded
    other.checklists = []
    let rows = StandardTable(SampleStandard.decoded.checklists[0]).rows
    #expect(
      other.differences(from: SampleStandard.decoded)
        == rows.map { row in
          StandardDifference(
            table: "Checklist", vesselClass: Self.interceptor, key: row.key, left: nil,
            right: row.value)
        })
  }
}
