import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases

/// Two inspections do not find the same to the last reading: one is a copy of the other with
/// another date.
///
/// Grades alone say little, since a good boat is found good again: there must be a reading among
/// what is the same.
enum CopyRule {
  static func findings(on pair: ReportPair, _ limits: PlausibilityLimits) -> [PlausibilityFinding] {
    let (here, there) = (pair.inHand.trace, pair.other.trace)
    guard pair.inHand.identifier != pair.other.identifier, pair.inHand.start != pair.other.start,
      here.gradedItems >= limits.fewestCopiedItems, here.readings > 0,
      here.gradedItems == there.gradedItems, here.readings == there.readings,
      here.findings == there.findings, here.engineHours == there.engineHours
    else { return [] }
    return [
      PlausibilityFinding(
        kind: .copyOfLast, spot: .start,
        fields: ["otherDay": .date(pair.other.start), "file": .whole(pair.other.fileName)])
    ]
  }
}

extension NoticeKind {
  static let copyOfLast = NoticeKind(
    "copy_of_last", .warning, fields: ["otherDay", "file"],
    example: "last month's report with a new identifier and date, and the same engine hours")
}
