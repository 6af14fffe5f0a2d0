import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases

/// An item that the checklist of its class lacks counts for condition, caps and backlog, not in
/// material condition. Where it reads like one of the checklist's, that is probably meant: what is
/// graded under the other code then says nothing of the item. Source: doctrine 4.
enum ChecklistItemsRule {
  static func findings(
    on report: InspectionReport, _ checklists: ChecklistCodes
  ) -> [PlausibilityFinding] {
    guard let vesselClass = report.vessel.vesselClass, let codes = checklists[vesselClass] else {
      return []
    }
    var seen: Set<String> = []
    let items = report.results.map(\.item) + report.discrepancies.map(\.item)
    let strange = items.filter { !codes.contains($0) && seen.insert($0).inserted }
    let mistyped = strange.filter { codes.code(thatReadsLike: $0) != nil }
    let others = strange.filter { codes.code(thatReadsLike: $0) == nil }
    var findings = mistyped.map { item in
      PlausibilityFinding(
        kind: .itemMistyped, spot: .item(item), found: item,
        nearest: codes.code(thatReadsLike: item), fields: ["class": .text(vesselClass)])
    }
    if let first = others.first {
      findings.append(
        PlausibilityFinding(
          kind: .itemNotInChecklist, spot: .item(first), found: first,
          fields: [
            "items": .list(others.prefix(5).map { .text($0) }), "count": .number(others.count),
            "class": .text(vesselClass),
          ]))
    }
    return findings
  }
}

extension NoticeKind {
  static let itemMistyped = NoticeKind(
    "item_mistyped", .warning, fields: ["class"],
    example: "item=\"671-O3\", where the checklist has 671-03")
  static let itemNotInChecklist = NoticeKind(
    "item_not_in_checklist", .info, fields: ["items", "count", "class"],
    example: "item=\"593-09\", which the class's checklist lacks")
}
