public import SeaworthyInspection
public import SeaworthyTime

/// Documents of one identifier among which somebody has to decide, as that person needs to see
/// them.
public struct LedgerConflict: Hashable, Sendable {
  /// One of the documents.
  public struct Candidate: Hashable, Sendable {
    /// The digest of its canonical form, by which it is decided for.
    public var digest: Digest
    /// Its revision.
    public var revision: Int
    /// Whether its sender withdrew it, or a decision did.
    public var status: ReportStatus
    /// Who made it.
    public var source: SourceKind
    /// The coast guards that it is about.
    public var coastGuards: [String]
    /// The vessel; nil for what is no report.
    public var vessel: VesselKey?
    /// The kind of inspection; nil for what is no report.
    public var kind: InspectionKind?
    /// When the inspection began; nil for what is no report.
    public var start: Instant?
    /// When it was made out; nil where an earlier version of the ledger did not note it.
    public var preparedAt: Instant?
    /// The name of the file from which it is cited.
    public var fileName: String
    /// The receipt under which it was first kept.
    public var receipt: Int64
    /// When it was received.
    public var receivedAt: Instant
    /// Why it may not stand, or not be replaced, without a decision; nil if it would stand but for
    /// the others, or differs from another of the same revision.
    public var reason: DecisionReason?
  }

  /// The identifier, by which it is decided about.
  public var identifier: DocumentIdentifier
  /// What kind of documents they are.
  public var form: DocumentForm
  /// The documents: by revision, then by digest.
  public var candidates: [Candidate]
  /// The decisions that contradict each other, taken on ledgers that did not know of one another;
  /// empty where nothing was decided yet.
  public var contradictions: [Decision]
}

extension Ledger {
  /// The conflicts among documents that nobody has decided, by identifier.
  ///
  /// - Parameter receipt: The last receipt to take into account; nil for all.
  /// - Throws: ``LedgerError``.
  public func conflicts(knownAt receipt: Int64? = nil) throws(LedgerError) -> [LedgerConflict] {
    try read { database in
      let knownAt = receipt ?? .max
      let decisions = try Decision.bySubject(database, knownAt: knownAt)
      return try Judgement(database, knownAt: knownAt, decisions: decisions).disputes.map {
        dispute in
        LedgerConflict(
          dispute, decided: DecisionsInForce(decisions[.documents(dispute.identifier)] ?? []))
      }
    }
  }

  /// Every decision known at a receipt, in the order of the receipts.
  ///
  /// - Parameter receipt: The last receipt to take into account; nil for all.
  /// - Throws: ``LedgerError``.
  public func decisions(knownAt receipt: Int64? = nil) throws(LedgerError) -> [KeptDecision] {
    try read { try KeptDecision.all($0, knownAt: receipt ?? .max) }
  }
}

extension LedgerConflict {
  fileprivate init(_ dispute: JudgedDispute, decided: DecisionsInForce?) {
    let candidates = dispute.candidates.map { document in
      let filing = document.filing
      return Candidate(
        digest: filing.digest, revision: filing.revision, status: filing.status,
        source: filing.source, coastGuards: filing.coastGuards, vessel: filing.vessel,
        kind: filing.inspection?.kind, start: filing.inspection?.start,
        preparedAt: filing.preparedAt, fileName: document.fileName, receipt: filing.receipt,
        receivedAt: filing.receivedAt, reason: dispute.questions[filing.digest] ?? nil)
    }
    self.init(
      identifier: dispute.identifier, form: dispute.candidates.first?.filing.form ?? .report,
      candidates: candidates.sorted { ($0.revision, $0.digest) < ($1.revision, $1.digest) },
      contradictions: decided.map { $0.isContradictory ? $0.lastWords : [] } ?? [])
  }
}
