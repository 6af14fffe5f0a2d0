public import SeaworthyInspection
public import SeaworthyPhrases
public import SeaworthyTime

/// A file that waits for a person, and what it does meanwhile.
public struct HeldFile: Hashable, Sendable {
  /// For what it waits.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// To be corrected: it has errors.
    case errors
    /// For a decision: another content is kept under its identifier and revision.
    case conflict
    /// For a decision: it may not stand, or not be replaced, without one.
    case decision
  }

  /// What kind of document it is.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// A report of an inspection.
    case report
    /// A fleet register.
    case register
    /// A statement.
    case statement
  }

  /// For what it waits.
  public var reason: Reason
  /// What somebody has to decide about, in words; nil unless that is the reason.
  public var question: Phrase?
  /// The codes of its notices, sorted.
  public var codes: [String]
  /// The name of the file.
  public var fileName: String
  /// The line to look at, from 1: of a file with errors, the first one's.
  public var line: Int
  /// The digest of the document's canonical form, or of a file's bytes that has errors.
  public var digest: Digest
  /// The document's identifier; nil where it could not be read.
  public var identifier: DocumentIdentifier?
  /// Its revision; nil where it could not be read.
  public var revision: Int?
  /// What kind of document it is.
  public var form: Form
  /// The kind of inspection; nil where it could not be read, and for what is no report.
  public var kind: InspectionKind?
  /// The coast guards that it is about; empty where they could not all be read: it may be any.
  public var coastGuards: [String]
  /// The vessel that it leaves unknown; nil for what is no report.
  public var vessel: VesselKey?
  /// The time from which the vessel is unknown, of a held report that of the last one before it; nil
  /// for what is no report.
  public var unknownFrom: Instant?
  /// The later inspection since which it no longer bears on the vessel's condition; of a register,
  /// when the later one was made out that took its place. Nil while it bears on anything.
  public var endedAt: Instant?
  /// Of a document that waits for a decision: whether its vessel's condition is unknown at the
  /// instant, which is then the worst that the contents leave.
  public var isWorstUnknown: Bool
  /// The receipt under which it was kept.
  public var receipt: Int64
  /// When that was.
  public var receivedAt: Instant
  /// What takes it off the list.
  public var wayOut: WayOut

  /// A file that waits.
  public init(
    reason: Reason, question: Phrase?, codes: [String], fileName: String, line: Int,
    digest: Digest, identifier: DocumentIdentifier?, revision: Int?, form: Form,
    kind: InspectionKind?, coastGuards: [String], vessel: VesselKey?, unknownFrom: Instant?,
    endedAt: Instant?, isWorstUnknown: Bool = false, receipt: Int64, receivedAt: Instant,
    wayOut: WayOut
  ) {
    self.reason = reason
    self.question = question
    self.codes = codes
    self.fileName = fileName
    self.line = line
    self.digest = digest
    self.identifier = identifier
    self.revision = revision
    self.form = form
    self.kind = kind
    self.coastGuards = coastGuards
    self.vessel = vessel
    self.unknownFrom = unknownFrom
    self.endedAt = endedAt
    self.isWorstUnknown = isWorstUnknown
    self.receipt = receipt
    self.receivedAt = receivedAt
    self.wayOut = wayOut
  }
}
