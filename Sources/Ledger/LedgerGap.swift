public import SeaworthyInspection
public import SeaworthyTime

/// A file or document that leaves a vessel unknown from a time on.
///
/// Source: doctrine 2, rule 3.
public struct LedgerGap: Hashable, Sendable {
  /// Why it cannot be relied on.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The file has errors and is held.
    case reportHeld
    /// The report was withdrawn, by its sender or by a decision.
    case reportWithdrawn
    /// Contents that differ under one identifier and revision, or a document that waits for a
    /// decision.
    case conflict
  }

  /// Why.
  public var reason: Reason
  /// Which vessel.
  public var vessel: VesselKey
  /// The time from which it is unknown: the inspection's start or, where that cannot be, the time
  /// at which the report was made out or received; of a conflict, the earliest of the candidates.
  public var from: Instant
  /// The time after which an inspection is a later one: ``from``, or later where nobody can say
  /// when the inspection was; of a conflict, the latest of the candidates.
  public var noLaterThan: Instant
  /// The visit that the inspection is part of; nil where it names none, none could be read or the
  /// candidates differ.
  public var visit: String?
  /// The kind of inspection; nil where it could not be read or the candidates differ, which counts
  /// as the most rigorous.
  public var kind: InspectionKind?
  /// Who made the report; nil where that could not be read or the candidates differ.
  public var source: SourceKind?
  /// The report's identifier; nil where it could not be read.
  public var identifier: DocumentIdentifier?
  /// Its revision; nil where it could not be read.
  public var revision: Int?
  /// The digest of the document's canonical form, or of a held file's bytes.
  public var digest: Digest
  /// The name of the file.
  public var fileName: String
  /// The line to look at: of a held file, the first error's; otherwise 1.
  public var line: Int

  /// A gap from its parts.
  public init(
    reason: Reason, vessel: VesselKey, from: Instant, noLaterThan: Instant? = nil,
    visit: String? = nil, kind: InspectionKind?, source: SourceKind? = nil,
    identifier: DocumentIdentifier?, revision: Int?, digest: Digest, fileName: String, line: Int
  ) {
    self.reason = reason
    self.vessel = vessel
    self.from = from
    self.noLaterThan = noLaterThan ?? from
    self.visit = visit
    self.kind = kind
    self.source = source
    self.identifier = identifier
    self.revision = revision
    self.digest = digest
    self.fileName = fileName
    self.line = line
  }
}
