import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyTime

/// A revision is made out after the one that it replaces.
enum RevisionOrderRule {
  static func findings(on pair: ReportPair) -> [PlausibilityFinding] {
    let (here, other) = (pair.inHand, pair.other)
    guard here.identifier == other.identifier, here.revision != other.revision,
      (here.revision < other.revision) == (here.trace.preparedAt > other.trace.preparedAt),
      here.trace.preparedAt != other.trace.preparedAt
    else { return [] }
    return [
      PlausibilityFinding(
        kind: .revisionBackwards, spot: .preparedAt,
        found: Timestamp(here.trace.preparedAt).description,
        fields: [
          "revision": .number(here.revision), "otherRevision": .number(other.revision),
          "other": .dateTime(Timestamp(other.trace.preparedAt)), "file": .whole(other.fileName),
        ])
    ]
  }
}

extension NoticeKind {
  static let revisionBackwards = NoticeKind(
    "revision_backwards", .warning, fields: ["revision", "otherRevision", "other", "file"],
    example: "preparedAt of revision 2 before that of revision 1")
}
