import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases

/// A boat keeps its numbers, its class and nearly always its name: another one under the same hull
/// number is probably another boat, with the hull number mistyped.
enum IdentityChangeRule {
  static func findings(on pair: ReportPair) -> [PlausibilityFinding] {
    let (here, there) = (pair.inHand.trace.identity, pair.other.trace.identity)
    return here.differences(from: there).map { field in
      PlausibilityFinding(
        kind: .identityChanged, spot: .vessel(field.element), found: here[field],
        fields: [
          "name": .text(field.element.text), "other": .text(there[field] ?? ""),
          "otherDay": .date(pair.other.start), "file": .whole(pair.other.fileName),
        ])
    }
  }
}

extension NoticeKind {
  static let identityChanged = NoticeKind(
    "identity_changed", .warning, fields: ["name", "other", "otherDay", "file"],
    example: "<VesselHINText> differs from the report before on the same hull")
}
