import GRDB
public import SeaworthyInspection

extension Ledger {
  /// The reports and held files that name a vessel, with the other revisions of those reports, each
  /// with what has become of it, in the order of their receipts.
  ///
  /// - Parameters:
  ///   - vessel: The vessel.
  ///   - receipt: The last receipt to take into account; nil for all.
  /// - Throws: ``LedgerError``.
  public func filings(
    about vessel: VesselKey, knownAt receipt: Int64? = nil
  ) throws(LedgerError) -> [VesselFiling] {
    try read { database in
      let knownAt = receipt ?? .max
      let documents = try CitedFiling.all(database, knownAt: knownAt)
      let held = try HeldFiling.all(database, knownAt: knownAt)
      let decisions = try Decision.bySubject(database, knownAt: knownAt)
      let fates = Fates(
        try Judgement(
          documents, held: held, decisions: decisions,
          originals: HeldOriginals(database, knownAt: knownAt)), decisions: decisions)
      let own = documents.filter { $0.filing.vessel == vessel }.map(\.filing.identifier)
      let identifiers = Set(own + held.filter { $0.vessel == vessel }.compactMap(\.identifier))
      let filings =
        documents.filter { identifiers.contains($0.filing.identifier) }
        .compactMap { VesselFiling($0, fates.fate(of: $0.filing)) }
        + held.filter { $0.vessel == vessel }.map { VesselFiling($0, fates.fate(of: $0)) }
      return filings.sorted { $0.receipt < $1.receipt }
    }
  }
}

/// What a judgement has made of each report and held file.
private struct Fates {
  private let standing: Set<Digest>
  private let disputed: Set<Digest>
  private let waiting: Set<Digest>
  private let decisions: [Decision.Subject: [Decision]]

  init(_ judgement: Judgement, decisions: [Decision.Subject: [Decision]]) {
    standing = Set(judgement.reports.map(\.filing.digest))
    disputed = Set(judgement.disputes.flatMap(\.candidates).map(\.filing.digest))
    waiting = Set(judgement.waiting.map(\.digest))
    self.decisions = decisions
  }

  func fate(of filing: Filing) -> VesselFiling.Fate {
    if standing.contains(filing.digest) { return .stands }
    if disputed.contains(filing.digest) { return .disputed }
    let decided = decisions[.documents(filing.identifier)].flatMap { DecisionsInForce($0) }
    let isWeighed = decided?.weighed.contains(filing.digest) ?? false
    return switch decided?.ruling {
    case .withdraw where isWeighed: .withdrawn
    case .keep(let digest) where isWeighed && digest != filing.digest: .setAside
    default: filing.status == .withdrawn ? .withdrawn : .superseded
    }
  }

  func fate(of file: HeldFiling) -> VesselFiling.Fate {
    if waiting.contains(file.digest) { return .held }
    let decided = decisions[.heldFile(file.digest)].flatMap { DecisionsInForce($0) }
    return decided?.ruling == .withdraw ? .withdrawn : .corrected
  }
}
