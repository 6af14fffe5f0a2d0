public import SeaworthyInspection
public import SeaworthyTime

/// A receipt that a ledger gave for a report of a vessel, or for a decision about one: what was
/// known when, beside what happened when.
///
/// Source: doctrine 2, rules 1 to 3; doctrine 4, the two clocks.
public struct PaperEntry: Hashable, Sendable {
  /// The receipt.
  public var receipt: Int64
  /// When it was given.
  public var receivedAt: Instant
  /// What it was given for.
  public var event: Event

  /// What a receipt was given for.
  public enum Event: Hashable, Sendable {
    /// A report, or a file with errors.
    case filed(FiledReport)
    /// A decision.
    case decided(DecidedReport)
  }

  /// An entry.
  public init(receipt: Int64, receivedAt: Instant, event: Event) {
    self.receipt = receipt
    self.receivedAt = receivedAt
    self.event = event
  }
}

/// A report or a file with errors, with what has become of it.
public struct FiledReport: Hashable, Sendable {
  /// What has become of it.
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    /// Scores rest on it.
    case stands
    /// A higher revision took its place.
    case superseded
    /// Somebody has to decide about it.
    case disputed
    /// Somebody decided for another one.
    case setAside
    /// Its sender withdrew it, or somebody decided that it does not count.
    case withdrawn
    /// It has errors, and nothing has put it right.
    case held
    /// It had errors that have been put right.
    case corrected
  }

  /// What has become of it.
  public var fate: Fate
  /// Its identifier; nil where that could not be read.
  public var identifier: DocumentIdentifier?
  /// Its revision; nil where that could not be read.
  public var revision: Int?
  /// The digest of its canonical form, or of a held file's bytes.
  public var digest: Digest
  /// The vessel that it names.
  public var vessel: VesselKey
  /// The kind of inspection; nil where it could not be read.
  public var kind: InspectionKind?
  /// When the inspection began.
  public var start: Instant
  /// The name of the file.
  public var fileName: String

  /// A report from its parts.
  public init(
    fate: Fate, identifier: DocumentIdentifier?, revision: Int?, digest: Digest,
    vessel: VesselKey, kind: InspectionKind?, start: Instant, fileName: String
  ) {
    self.fate = fate
    self.identifier = identifier
    self.revision = revision
    self.digest = digest
    self.vessel = vessel
    self.kind = kind
    self.start = start
    self.fileName = fileName
  }
}

/// A decision about a report, or about a file with errors.
public struct DecidedReport: Hashable, Sendable {
  /// The report's identifier; nil where a file with errors was decided about.
  public var identifier: DocumentIdentifier?
  /// The digest of the file with errors; nil where a report was decided about.
  public var heldFile: Digest?
  /// The digest of the document that it keeps; nil where nothing shall count.
  public var kept: Digest?
  /// Why.
  public var reason: String

  /// A decision from its parts.
  public init(
    identifier: DocumentIdentifier?, heldFile: Digest?, kept: Digest?, reason: String
  ) {
    self.identifier = identifier
    self.heldFile = heldFile
    self.kept = kept
    self.reason = reason
  }
}
