import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyTime
import Testing

@testable import SeaworthyIntake

@Suite struct ChecklistItemsRuleTests {
  private let checklists = ChecklistCodes(["33-ft interceptor": ["529-01", "671-03", "811-A1"]])

  private func findings(
    _ items: [String], discrepancies: [String] = [], vesselClass: String? = "33-ft interceptor"
  ) -> [PlausibilityFinding] {
    let time = Timestamp(Instant(milliseconds: 0))
    let report = InspectionReport(
      identifier: SampleXML.identifier(1), preparedAt: time, source: Source(.team),
      inspection: Inspection(kind: .boatCheck, start: time),
      vessel: Vessel(coastGuard: "XA", hullNumber: "XA-07", vesselClass: vesselClass),
      results: items.map { ChecklistResult(item: $0, group: .hull, result: .standard) },
      discrepancies: discrepancies.map {
        Discrepancy(identifier: "D-1", item: $0, severity: .minor, foundAt: time)
      })
    return ChecklistItemsRule.findings(on: report, checklists)
  }

  @Test(
    "A code that reads like one of the checklist's is mistyped",
    arguments: [
      ("671-O3", "671-03"), ("67l-03", "671-03"), ("S29-01", "529-01"), ("671.03", "671-03"),
      ("67103", "671-03"), ("811-a1", "811-A1"),
    ])
  func mistyped(item: String, meant: String) {
    let expected = PlausibilityFinding(
      kind: .itemMistyped, spot: .item(item), found: item, nearest: meant,
      fields: ["class": .text("33-ft interceptor")])
    #expect(findings(["529-01", item]) == [expected])
    #expect(findings([], discrepancies: [item]) == [expected])
  }

  @Test("Others are told together, once: one digit is never near another") func others() {
    let items = ["671-04", "671-05", "671-06", "671-07", "671-08", "671-09"]
    #expect(
      findings(["529-01"] + items, discrepancies: ["671-04"]) == [
        PlausibilityFinding(
          kind: .itemNotInChecklist, spot: .item("671-04"), found: "671-04",
          fields: [
            "items": .list(items.prefix(5).map { .text($0) }), "count": .number(6),
            "class": .text("33-ft interceptor"),
          ])
      ])
  }

  @Test("Nothing without a checklist, without a class, or when all are on it")
  func nothing() {
    #expect(findings(["529-01", "671-03"]) == [])
    #expect(findings(["9"], vesselClass: nil) == [])
    #expect(findings(["9"], vesselClass: "41-ft interceptor") == [])
  }
}
