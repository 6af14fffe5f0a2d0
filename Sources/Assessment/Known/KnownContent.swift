import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// What a ledger had received by a receipt, decoded: all that an answer rests on.
struct KnownContent: Sendable {
  /// The receipt; 0 before the first.
  var receipt: Int64 = 0
  /// When it was given; nil before the first.
  var receiptTime: Instant?
  /// The digest of the ledger's content.
  var ledgerDigest: Digest
  /// The head of the ledger's journal at the receipt; nil if it has no journal.
  var journalHead: Digest?
  /// The standing reports, in any order.
  var reports: [ReportFacts] = []
  /// What cannot be relied on, in any order.
  var gaps: [VesselGap] = []
  /// The reports among which somebody has to decide, by vessel that they name, in any order.
  var disputes: [VesselDispute] = []
  /// The standing registers, in any order.
  var registers: [CitedRegister] = []
  /// The registers among which somebody has to decide, in any order.
  var disputedRegisters: [CitedRegister] = []
  /// The registers with errors, in any order.
  var heldRegisters: [HeldRegister] = []
  /// The standing statements, in any order.
  var statements: [KnownStatement] = []
  /// The statements among which somebody has to decide, in any order.
  var disputedStatements: [KnownStatement] = []
  /// The name of the file from which each document came.
  var fileNames: [Digest: String] = [:]

  /// What is known of each vessel that a report, a held file or the register names, in order.
  func records(_ fleet: RegisteredFleet) -> [VesselRecord] {
    let reports = Dictionary(grouping: reports, by: \.vessel)
    let gaps = Dictionary(grouping: gaps, by: \.vessel)
    let disputes = Dictionary(grouping: disputes, by: \.vessel)
    let vessels = Set(reports.keys).union(gaps.keys).union(disputes.keys).union(fleet.vessels)
    return vessels.sorted().map { vessel in
      VesselRecord(
        vessel: vessel, reports: reports[vessel] ?? [],
        gaps: (gaps[vessel] ?? []).map(\.gap),
        disputes: (disputes[vessel] ?? []).map(\.dispute),
        registration: fleet.registration(of: vessel),
        registerGap: fleet.registerGaps(of: vessel.coastGuard).first)
    }
  }
}
