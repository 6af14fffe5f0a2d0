public import SeaworthyInspection
public import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension Assessment {
  /// What waits for a person, of a coast guard or of all.
  ///
  /// - Parameters:
  ///   - ledger: The ledger that this was loaded from.
  ///   - coastGuard: The coast guard's code; nil for all.
  /// - Throws: `LedgerError`; ``AssessmentError/unknownCoastGuard(code:known:)``.
  public func held(in ledger: Ledger, coastGuard: String? = nil) throws -> HeldAnswer {
    let groups = try groups(of: coastGuard)
    return answer(
      try waiting(in: ledger).filter { file in
        coastGuard.map { file.coastGuards.isEmpty || file.coastGuards.contains($0) } ?? true
      }, about: groups.vessels)
  }

  /// What waits for a person about a vessel.
  ///
  /// - Throws: `LedgerError`; ``AssessmentError/unknownVessel(_:known:)``.
  public func held(in ledger: Ledger, vessel: VesselKey) throws -> HeldAnswer {
    let assessed = try self.vessel(vessel)
    return answer(
      try waiting(in: ledger).filter { $0.gap?.vessel == vessel }, about: [assessed])
  }

  private func waiting(in ledger: Ledger) throws(LedgerError) -> [WaitingFile] {
    try ledger.waiting(knownAt: basis(of: [], at: asOf).receipt)
  }

  private func answer(_ waiting: [WaitingFile], about vessels: [AssessedVessel]) -> HeldAnswer {
    let histories = Dictionary(uniqueKeysWithValues: assessed.map { ($0.key, $0.history) })
    let known = Set(assessed.map(\.key.coastGuard)).union(fleet.coastGuards)
    let files = waiting.map { file in
      let history = file.gap.flatMap { histories[$0.vessel] }
      let end = file.gap.flatMap { history?.end(ofGap: $0.digest) }
        .flatMap { $0 <= asOf ? $0 : nil }
      return HeldFile(
        file, unknownFrom: file.gap.map { history?.start(ofGap: $0.digest) ?? $0.from },
        // A register bears on every instant, and so does the one that took its place.
        endedAt: end ?? fleet.end(ofHeldRegister: file.digest, among: known),
        isUnknown: history?.condition(at: asOf).condition == .unknown)
    }
    let errors = files.count { $0.reason == .errors }
    return HeldAnswer(
      basis: basis(of: vessels, at: asOf), errors: errors, decisions: files.count - errors,
      files: files.sorted { $0.order < $1.order })
  }
}

extension HeldFile {
  /// A file that waits, as the ledger tells it.
  fileprivate init(
    _ file: WaitingFile, unknownFrom: Instant?, endedAt: Instant?, isUnknown: Bool
  ) {
    var question: Phrase?
    let reason: Reason
    switch file.reason {
    case .errors: reason = .errors
    case .conflict: reason = .conflict
    case .decision(let decision): (reason, question) = (.decision, decision.phrase)
    }
    self.init(
      reason: reason, question: question, codes: file.codes, fileName: file.fileName,
      line: file.line, digest: file.digest, identifier: file.identifier, revision: file.revision,
      form: Form(file.form), kind: file.kind, coastGuards: file.coastGuards,
      vessel: file.gap?.vessel, unknownFrom: unknownFrom, endedAt: endedAt,
      isWorstUnknown: reason != .errors && endedAt == nil && isUnknown, receipt: file.receipt,
      receivedAt: file.receivedAt, wayOut: WayOut(file))
  }

  /// What bears on a boat's condition comes first, then by vessel and time.
  fileprivate var order: (Int, String, Instant, Int64) {
    (
      endedAt == nil ? 0 : 1, vessel?.description ?? coastGuards.joined(separator: " "),
      unknownFrom ?? receivedAt, receipt
    )
  }
}

extension HeldFile.Form {
  /// A form as the ledger tells it.
  init(_ form: DocumentForm) {
    self =
      switch form {
      case .report: .report
      case .register: .register
      case .statement: .statement
      }
  }
}
