import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyTime

/// A boat is inspected between its delivery and its disposal. Of several entries of a vessel the
/// one that leaves most room counts.
enum ServiceTimeRule {
  static func findings(
    on vessel: StatedVessel, _ registered: RegisteredIdentities
  ) -> [ImportFinding] {
    let entries = registered[vessel.key]
    var findings: [ImportFinding] = []
    if let delivered = entries.map({ $0.delivered?.instant ?? .distantPast }).min(),
      vessel.earliest.value < delivered
    {
      findings.append(
        finding(.beforeDelivery, on: vessel, vessel.earliest, "delivered", delivered))
    }
    if let disposed = entries.map({ $0.disposed?.instant ?? .distantFuture }).max(),
      vessel.latest.value >= disposed
    {
      findings.append(finding(.afterDisposal, on: vessel, vessel.latest, "disposed", disposed))
    }
    return findings
  }

  private static func finding(
    _ kind: NoticeKind, on vessel: StatedVessel, _ told: StatedVessel.Told<Instant>,
    _ name: String, _ limit: Instant
  ) -> ImportFinding {
    ImportFinding(
      file: told.file, vessel: vessel.key,
      notice: Notice(
        kind, found: told.value.description,
        fields: [
          "vessel": .text(vessel.key.description), "day": .date(told.value), name: .date(limit),
        ]))
  }
}

extension NoticeKind {
  static let beforeDelivery = NoticeKind(
    "before_delivery", .warning, fields: ["vessel", "day", "delivered"],
    example: "an inspection in 2021 of a boat that was delivered in 2022")
  static let afterDisposal = NoticeKind(
    "after_disposal", .warning, fields: ["vessel", "day", "disposed"],
    example: "an inspection in 2026 of a boat that was disposed of in 2025")
}
