import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 4, material condition and mission-essential equipment. The group weights of the tests'
/// standard: hull 2, propulsion 3, electrical 1, auxiliary 2, outfit 1.
@Suite("Material condition")
struct MaterialConditionTests {
  private func history(
    _ grades: [String: ItemResult] = [:], _ discrepancies: [Discrepancy] = [],
    vesselClass: String? = Sample.vesselClass
  ) -> VesselHistory {
    Sample.history([
      report(
        .materielInspection, .day(0), vesselClass: vesselClass,
        grades: Sample.allStandard.merging(grades) { $1 }, discrepancies)
    ])
  }

  private func material(_ history: VesselHistory) -> Ranged {
    history.materialCondition(at: .day(1)).ranged
  }

  private func isClose(_ figure: Double?, _ expected: Double) -> Bool {
    figure.map { abs($0 - expected) < 1e-12 } ?? false
  }

  @Test func allStandardIsOne() {
    #expect(material(history()) == Ranged(value: 1, low: 1, high: 1, coverage: 1))
  }

  @Test func perGroupByItemWeightThenByGroupWeight() {
    let ranged = material(history([:], [discrepancy("D-1", on: "220", .major, found: .day(0))]))
    // Propulsion: outboards of weight 3 standard, kill switch of weight 1 at 0.5.
    let expected = (2 + 3 * (3.5 / 4) + 1 + 2 + 1) / 9
    #expect(isClose(ranged.value, expected) && isClose(ranged.low, expected))
    #expect(isClose(ranged.high, expected) && ranged.coverage == 1)
  }

  @Test func groupWithAnOpenDisablingCasualtyIsZero() {
    let ranged = material(history([:], [discrepancy("D-1", on: "220", .disabling, found: .day(0))]))
    #expect(isClose(ranged.value, 6.0 / 9) && isClose(ranged.low, 6.0 / 9))
    #expect(isClose(ranged.high, 6.0 / 9))
  }

  @Test func claimedDisablingCasualtyFreesItsGroupInTheHigh() {
    let ranged = material(
      history(
        ["220": .notInspected],
        [
          discrepancy(
            "D-1", on: "220", .disabling, found: .day(0), corrected: .day(0, 9), verified: false)
        ]))
    #expect(isClose(ranged.value, 6.0 / 9) && isClose(ranged.high, 1))
  }

  @Test func ungradedItemsCountZeroAndOneInTheRangeOnly() {
    let ranged = material(history(["110": .notInspected]))
    #expect(ranged.value == 1 && ranged.high == 1)
    #expect(isClose(ranged.low, (2 * (1.0 / 3) + 7) / 9))
    #expect(isClose(ranged.coverage, 8.0 / 10))
  }

  @Test func groupAllUngradedStays() {
    let ranged = material(history(["610": .notInspected]))
    #expect(ranged.value == 1 && isClose(ranged.low, 8.0 / 9) && isClose(ranged.coverage, 0.9))
  }

  @Test func groupAllNotApplicableDropsOut() {
    #expect(
      material(history(["610": .notApplicable]))
        == Ranged(value: 1, low: 1, high: 1, coverage: 1))
  }

  @Test func withoutAnyGradeThereIsNoValue() {
    let ranged = Sample.history([report(.statusReport, .day(0))]).materialCondition(at: .day(1))
    #expect(ranged.ranged == Ranged(value: nil, low: 0, high: 1, coverage: 0))
  }

  @Test func itemsOutsideTheChecklistCountForConditionNotForMaterialCondition() {
    let boat = history(
      ["999": .nonstandard], [discrepancy("D-1", on: "999", .disabling, found: .day(0))])
    #expect(material(boat) == Ranged(value: 1, low: 1, high: 1, coverage: 1))
    #expect(boat.condition(at: .day(1)).condition == .nmcm)
    #expect(boat.score(at: .day(1), isRegistered: true).marks == [.itemsOutsideChecklist])
  }

  @Test func withoutAChecklistTheListedItemsAndTheExpectedGroups() {
    let boat = Sample.history([
      report(
        .materielInspection, .day(0), vesselClass: "Barge",
        grades: ["201": .standard, "202": .nonstandard],
        [discrepancy("D-1", on: "301", .major, found: .day(0))])
    ])
    let ranged = material(boat)
    // Propulsion 1/2 of weight 3 and electrical 1/2 of weight 1; hull 2, command 1, auxiliary 2 and
    // outfit 1 are ungraded.
    #expect(isClose(ranged.value, 0.5) && isClose(ranged.low, 2.0 / 10))
    #expect(isClose(ranged.high, 8.0 / 10) && ranged.coverage == 0)
    let score = boat.score(at: .day(1), isRegistered: true)
    #expect(score.marks == [.classUnknown] && score.maintenance.band == .insufficientData)
  }

  @Test func classIsAsLastStatedTheFirstAlsoBefore() {
    let boat = Sample.history([
      report(.statusReport, .day(5), vesselClass: "Barge"),
      report(.statusReport, .day(9), vesselClass: Sample.vesselClass),
      report(.statusReport, .day(12), vesselClass: nil),
    ])
    #expect(
      [Instant.day(0), .day(9).before, .day(9), .day(12)].map { boat.vesselClass(at: $0) }
        == ["Barge", "Barge", Sample.vesselClass, Sample.vesselClass])
  }

  /// A misspelt class takes no item away.
  @Test func classThatNobodyKnowsLeavesTheChecklistThatWas() {
    let known = report(.materielInspection, .day(0), grades: ["210": .standard])
    let misspelt = report(.materielInspection, .day(5), vesselClass: "33-ft intercepttor")
    let registered = registration(delivered: nil)
    let boats = [
      Sample.history([known, misspelt]), Sample.history([misspelt], registration: registered),
    ]
    for boat in boats {
      #expect(boat.vesselClass(at: .day(5)) == "33-ft intercepttor")
      #expect(boat.vesselItems(at: .day(5)).items == Sample.checklist.items)
    }
  }

  @Test func missionEssentialEquipmentIsWithoutGroups() {
    // Outboards of weight 3 standard, bilge alarm of weight 1 disabled.
    let boat = history([:], [discrepancy("D-1", on: "510", .disabling, found: .day(0))])
    #expect(
      boat.missionEssentialEquipment(at: .day(1)).ranged
        == Ranged(value: 0.75, low: 0.75, high: 0.75, coverage: 1))
    let unseen = history(["210": .notInspected])
    #expect(
      unseen.missionEssentialEquipment(at: .day(1)).ranged
        == Ranged(value: 1, low: 0.25, high: 1, coverage: 0.25))
    let without = history(["210": .notApplicable, "510": .notApplicable])
    #expect(
      without.missionEssentialEquipment(at: .day(1)).ranged
        == Ranged(value: nil, low: 0, high: 1, coverage: 0))
  }

  @Test func treeLeadsFromGroupsToItemsToDiscrepanciesWithTheirSources() throws {
    let part = history(
      ["220": .nonstandard], [discrepancy("D-1", on: "220", .major, found: .day(0))]
    ).materialCondition(at: .day(1))
    #expect(
      part.explanation.map(\.label) == [
        .group(.hull), .group(.propulsion), .group(.electrical), .group(.auxiliary),
        .group(.outfit),
      ])
    let items = try #require(part.explanation.first { $0.label == .group(.propulsion) }).children
    #expect(
      items.map(\.label) == [
        .item(code: "210", title: "Outboards", grade: .standard),
        .item(code: "220", title: "Kill switch", grade: .discrepancy),
      ])
    #expect(
      items.map { $0.citations.map(\.path) } == [
        ["/InspectionReport/ChecklistResults/ItemResult[@item='210']"],
        ["/InspectionReport/ChecklistResults/ItemResult[@item='220']"],
      ])
    #expect(
      items.last?.children.flatMap(\.citations).map(\.path) == [
        "/InspectionReport/Discrepancies/Discrepancy[@id='D-1'][@item='220']"
      ])
  }
}
