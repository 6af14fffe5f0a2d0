import SeaworthyInspection
import SeaworthyLedger

extension PaperEntry {
  /// What a ledger received and what was decided about a vessel's reports by a receipt, in the
  /// order of the receipts.
  static func all(
    about vessel: VesselKey, in ledger: Ledger, knownAt receipt: Int64
  ) throws(LedgerError) -> [PaperEntry] {
    let filings = try ledger.filings(about: vessel, knownAt: receipt)
    let subjects = Set(
      filings.map { Decision.Subject.heldFile($0.digest) }
        + filings.compactMap(\.identifier).map { .documents($0) })
    let decisions = try ledger.decisions(knownAt: receipt)
      .filter { subjects.contains($0.decision.subject) }
    return (filings.map { PaperEntry($0) } + decisions.map { PaperEntry($0) })
      .sorted { $0.receipt < $1.receipt }
  }

  private init(_ filing: VesselFiling) {
    self.init(
      receipt: filing.receipt, receivedAt: filing.receivedAt,
      event: .filed(
        FiledReport(
          fate: FiledReport.Fate(filing.fate), identifier: filing.identifier,
          revision: filing.revision, digest: filing.digest, vessel: filing.vessel,
          kind: filing.kind, start: filing.start, fileName: filing.fileName)))
  }

  private init(_ kept: KeptDecision) {
    var decided = DecidedReport(
      identifier: nil, heldFile: nil, kept: nil, reason: kept.decision.reason)
    switch kept.decision.subject {
    case .documents(let identifier): decided.identifier = identifier
    case .heldFile(let digest): decided.heldFile = digest
    }
    if case .keep(let digest) = kept.decision.ruling { decided.kept = digest }
    self.init(receipt: kept.receipt, receivedAt: kept.receivedAt, event: .decided(decided))
  }
}

extension FiledReport.Fate {
  /// A fate as the ledger tells it.
  fileprivate init(_ fate: VesselFiling.Fate) {
    self =
      switch fate {
      case .stands: .stands
      case .superseded: .superseded
      case .disputed: .disputed
      case .setAside: .setAside
      case .withdrawn: .withdrawn
      case .held: .held
      case .corrected: .corrected
      }
  }
}
