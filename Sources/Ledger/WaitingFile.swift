public import SeaworthyInspection
import SeaworthyNotices
public import SeaworthyTime

/// A file that waits for a person: held for its errors, or kept and waiting for a decision.
public struct WaitingFile: Hashable, Sendable {
  /// For what it waits.
  public enum Reason: Hashable, Sendable {
    /// It has errors: to be corrected by what the correction says; nil if too little of it could be
    /// read for any file to correct it.
    case errors(correction: HeldCorrection?)
    /// Another content is kept under its identifier and revision.
    case conflict
    /// It may not stand, or not be replaced, without a decision.
    case decision(DecisionReason)
  }

  /// For what it waits.
  public var reason: Reason
  /// The codes of the notices that say so, sorted.
  public var codes: [String]
  /// The name of the file.
  public var fileName: String
  /// The line to look at: of a held file, the first error's; otherwise 1.
  public var line: Int
  /// The digest of the document's canonical form, or of a held file's bytes.
  public var digest: Digest
  /// The document's identifier; nil where it could not be read.
  public var identifier: DocumentIdentifier?
  /// Its revision; nil where it could not be read.
  public var revision: Int?
  /// What kind of document it is; what is held is a report or a register.
  public var form: DocumentForm
  /// The kind of inspection; nil where it could not be read, and for what is no report.
  public var kind: InspectionKind?
  /// The coast guards that it is about; empty where they could not all be read: it may be any.
  public var coastGuards: [String]
  /// What it leaves unknown; nil for what is no report.
  public var gap: LedgerGap?
  /// The receipt under which it was kept.
  public var receipt: Int64
  /// When that was.
  public var receivedAt: Instant
}

extension WaitingFile {
  /// A held file that nothing corrects.
  init(_ file: HeldFiling, gap: LedgerGap, correction: HeldCorrection?) {
    self.init(
      reason: .errors(correction: correction), codes: file.codes, fileName: file.fileName,
      line: file.line, digest: file.digest, identifier: file.identifier, revision: file.revision,
      form: .report, kind: file.kind, coastGuards: [file.vessel.coastGuard], gap: gap,
      receipt: file.receipt,
      receivedAt: file.receivedAt)
  }

  /// A held register that nothing corrects.
  init(_ file: HeldRegisterFiling) {
    self.init(
      reason: .errors(correction: HeldCorrection(of: file)), codes: file.codes,
      fileName: file.fileName, line: file.line, digest: file.digest, identifier: file.identifier,
      revision: file.revision, form: .register, kind: nil,
      coastGuards: file.isOfAny ? [] : file.coastGuards, gap: nil, receipt: file.receipt,
      receivedAt: file.receivedAt)
  }

  /// One of the documents among which somebody has to decide.
  init(_ document: CitedFiling, reason: DecisionReason?, gap: LedgerGap?) {
    let filing = document.filing
    self.init(
      reason: reason.map { .decision($0) } ?? .conflict,
      codes: [(reason == nil ? NoticeKind.conflict : .needsDecision).code],
      fileName: document.fileName, line: 1, digest: filing.digest, identifier: filing.identifier,
      revision: filing.revision, form: filing.form, kind: filing.inspection?.kind,
      coastGuards: filing.coastGuards,
      gap: gap, receipt: filing.receipt, receivedAt: filing.receivedAt)
  }
}
