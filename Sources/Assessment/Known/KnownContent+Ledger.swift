import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness

extension KnownContent {
  /// What a ledger had received by a receipt, read in one transaction, then decoded on all cores.
  ///
  /// - Parameter receipt: The receipt; nil for the latest.
  /// - Throws: ``LedgerError``.
  init(_ ledger: Ledger, knownAt receipt: Int64?) async throws(LedgerError) {
    let snapshot = try ledger.snapshot(knownAt: receipt)
    let reader = DocumentReader(ledger: ledger)
    self.init(
      receipt: snapshot.receipt, receiptTime: snapshot.receiptTime,
      // Nothing is ever taken out of a ledger: the content at a receipt does not change, nor its
      // journal.
      ledgerDigest: try ledger.digest(knownAt: snapshot.receipt),
      journalHead: try ledger.journalHead(knownAt: snapshot.receipt))
    for result in await snapshot.reports.concurrentMap({ document in
      Result { () throws(LedgerError) in try reader.report(document) }
    }) {
      switch try result.get() {
      case .facts(let facts): reports.append(facts)
      case .gap(let gap): gaps.append(gap)
      }
    }
    gaps += snapshot.gaps.map(VesselGap.init)
    for dispute in snapshot.disputes { try take(dispute, reader) }
    for document in snapshot.registers { registers.append(try reader.register(document)) }
    for document in snapshot.disputedRegisters {
      disputedRegisters.append(try reader.register(document))
    }
    for file in snapshot.heldRegisters {
      heldRegisters.append(try reader.heldRegister(file))
      fileNames[file.digest] = file.fileName
    }
    for document in snapshot.statements { statements.append(try reader.statement(document)) }
    for document in snapshot.disputedStatements {
      disputedStatements.append(try reader.statement(document))
    }
    let documents =
      snapshot.statements + snapshot.disputedStatements + snapshot.reports + snapshot.registers
      + snapshot.disputedRegisters
      + snapshot.disputes.flatMap(\.candidates)
    for document in documents { fileNames[document.digest] = document.fileName }
    for gap in snapshot.gaps + snapshot.disputes.flatMap(\.gaps) {
      fileNames[gap.digest] = gap.fileName
    }
  }

  /// Takes a dispute as it bears on each vessel that it names. A candidate whose file has errors by
  /// today's rules says nothing for any of them.
  private mutating func take(
    _ dispute: LedgerDispute, _ reader: DocumentReader
  ) throws(LedgerError) {
    var candidates: [ReportFacts] = []
    for document in dispute.candidates {
      switch try reader.report(document) {
      case .facts(let facts): candidates.append(facts)
      case .gap(let gap): gaps.append(gap)
      }
    }
    let isAnySilent = dispute.hasWithdrawn || candidates.count < dispute.candidates.count
    disputes += dispute.gaps.map { gap in
      let gap = VesselGap(gap)
      return VesselDispute(
        vessel: gap.vessel,
        dispute: Dispute(candidates: candidates, hasWithdrawn: isAnySilent, gap: gap.gap))
    }
  }
}

extension VesselGap {
  /// A gap as the ledger tells it.
  fileprivate init(_ gap: LedgerGap) {
    self.init(
      vessel: gap.vessel,
      gap: EvidenceGap(
        reason: EvidenceGap.Reason(gap.reason), from: gap.from, noLaterThan: gap.noLaterThan,
        visit: gap.visit, kind: gap.kind, source: gap.source,
        citation: Citation(
          document: gap.identifier, revision: gap.revision, digest: gap.digest,
          path: "/InspectionReport", line: gap.line)))
  }
}

extension EvidenceGap.Reason {
  /// A reason as the ledger tells it.
  fileprivate init(_ reason: LedgerGap.Reason) {
    self =
      switch reason {
      case .reportHeld: .reportHeld
      case .reportWithdrawn: .reportWithdrawn
      case .conflict: .conflict
      }
  }
}
