import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyReadiness
import SeaworthyTime

/// Reads kept documents from their compact forms or, where such a form is missing, damaged or of
/// another version, from the file as it came in.
///
/// The compact form is a cache: without it every answer is the same.
struct DocumentReader: Sendable {
  /// The ledger that keeps the documents.
  let ledger: Ledger

  /// What a standing report amounts to.
  enum ReadReport: Hashable, Sendable {
    /// Its facts.
    case facts(ReportFacts)
    /// By today's rules its file has errors: it leaves its boat unknown.
    case gap(VesselGap)
  }

  /// Reads a standing report.
  ///
  /// - Throws: ``LedgerError``, damage, if its file cannot be read either.
  func report(_ document: StandingDocument) throws(LedgerError) -> ReadReport {
    if let facts = try? CompactForm.facts(
      document.compactForm, ofFile: document.fileDigest, digest: document.digest),
      facts.identifier == document.identifier, facts.revision == document.revision
    {
      return .facts(facts)
    }
    switch try decodeOriginal(of: document) {
    case .document(.report(let report), _, _):
      return .facts(ReportFacts(report, digest: document.digest))
    case .held(.report(let envelope), let notices):
      return .gap(VesselGap(held: envelope, notices: notices, of: document))
    case .document(.register, _, _), .document(.statement, _, _), .held(.register, _), .refused:
      throw LedgerError(.corrupt, path: ledger.path)
    }
  }

  /// Reads a register.
  ///
  /// - Throws: ``LedgerError``, damage, if its file cannot be read either.
  func register(_ document: StandingDocument) throws(LedgerError) -> CitedRegister {
    if case .register(let register) = try? CompactForm.decode(
      document.compactForm, ofFile: document.fileDigest),
      register.identifier == document.identifier, register.revision == document.revision
    {
      return CitedRegister(register: register, digest: document.digest)
    }
    guard case .document(.register(let register), _, _) = try decodeOriginal(of: document) else {
      throw LedgerError(.corrupt, path: ledger.path)
    }
    return CitedRegister(register: register, digest: document.digest)
  }

  /// Reads what can be read of a held register. Where today's rules take it, its ledger has not
  /// kept it as a document: it stays one that nobody can rely on.
  ///
  /// - Throws: ``LedgerError``, damage, if its file cannot be read.
  func heldRegister(_ file: HeldRegisterFiling) throws(LedgerError) -> HeldRegister {
    guard let bytes = try ledger.originalBytes(of: file.digest) else {
      throw LedgerError(.corrupt, path: ledger.path)
    }
    var vessels: [VesselKey] = []
    var namesAllVessels = true
    switch InspectionDecoder.decode(bytes) {
    case .held(.register(let envelope), _):
      (vessels, namesAllVessels) = (envelope.vessels, envelope.namesAllVessels)
    case .document(.register(let register), _, _):
      vessels = register.coastGuards.flatMap(\.vessels).map(\.vessel.key).sorted()
    default: namesAllVessels = false
    }
    return HeldRegister(
      coastGuards: file.coastGuards, isOfAny: file.isOfAny, vessels: vessels,
      namesAllVessels: namesAllVessels, preparedAt: file.preparedAt,
      citation: Citation(
        document: file.identifier, revision: file.revision, digest: file.digest,
        path: "/FleetRegister", line: file.line))
  }

  /// Reads a statement.
  ///
  /// - Throws: ``LedgerError``, damage, if its file cannot be read either.
  func statement(_ document: StandingDocument) throws(LedgerError) -> KnownStatement {
    if case .statement(let statement) = try? CompactForm.decode(
      document.compactForm, ofFile: document.fileDigest),
      statement.identifier == document.identifier, statement.revision == document.revision
    {
      return KnownStatement(statement: statement, digest: document.digest)
    }
    guard case .document(.statement(let statement), _, _) = try decodeOriginal(of: document) else {
      throw LedgerError(.corrupt, path: ledger.path)
    }
    return KnownStatement(statement: statement, digest: document.digest)
  }

  private func decodeOriginal(
    of document: StandingDocument
  ) throws(LedgerError) -> DecodingResult {
    guard let bytes = try ledger.originalBytes(of: document.fileDigest) else {
      throw LedgerError(.corrupt, path: ledger.path)
    }
    return InspectionDecoder.decode(bytes)
  }
}

extension VesselGap {
  /// The gap that a kept report leaves whose file has errors by today's rules: that of a file that
  /// was held when it came.
  fileprivate init(
    held envelope: HeldReportEnvelope, notices: NoticeList, of document: StandingDocument
  ) {
    let start = PossibleStart(
      envelope.start.instant, preparedAt: envelope.preparedAt?.instant,
      receivedAt: document.receivedAt)
    let firstError = notices.samples.first { $0.kind.severity == .error }
    self.init(
      vessel: envelope.vessel,
      gap: EvidenceGap(
        reason: .reportHeld, from: start.earliest, noLaterThan: start.latest,
        visit: envelope.visit, kind: envelope.kind, source: envelope.source,
        citation: Citation(
          document: document.identifier, revision: document.revision, digest: document.digest,
          path: "/InspectionReport", line: firstError?.place?.line ?? 1)))
  }
}
