public import SeaworthyInspection
public import SeaworthyTime

/// A report or held file that names a vessel, with what has become of it.
public struct VesselFiling: Hashable, Sendable {
  /// What has become of it.
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    /// It stands: scores rest on it.
    case stands
    /// A higher revision took its place.
    case superseded
    /// Somebody has to decide about it.
    case disputed
    /// Somebody decided for another one of its identifier.
    case setAside
    /// Its sender withdrew it, or somebody decided that it does not count.
    case withdrawn
    /// It has errors, and nothing has put it right.
    case held
    /// It had errors; another file or a decision has put it right.
    case corrected
  }

  /// What has become of it.
  public var fate: Fate
  /// The report's identifier; nil where that could not be read.
  public var identifier: DocumentIdentifier?
  /// Its revision; nil where that could not be read.
  public var revision: Int?
  /// The digest of its canonical form, or of a held file's bytes.
  public var digest: Digest
  /// The vessel that it names: another one, where a revision moved the report.
  public var vessel: VesselKey
  /// The kind of inspection; nil where it could not be read.
  public var kind: InspectionKind?
  /// When the inspection began.
  public var start: Instant
  /// The name of the file.
  public var fileName: String
  /// The receipt under which it was first kept.
  public var receipt: Int64
  /// When it was received.
  public var receivedAt: Instant
}

extension VesselFiling {
  /// A kept report; nil for what is none.
  init?(_ document: CitedFiling, _ fate: Fate) {
    let filing = document.filing
    guard let vessel = filing.vessel, let inspection = filing.inspection else { return nil }
    self.init(
      fate: fate, identifier: filing.identifier, revision: filing.revision,
      digest: filing.digest, vessel: vessel, kind: inspection.kind, start: inspection.start,
      fileName: document.fileName, receipt: filing.receipt, receivedAt: filing.receivedAt)
  }

  /// A held file.
  init(_ file: HeldFiling, _ fate: Fate) {
    self.init(
      fate: fate, identifier: file.identifier, revision: file.revision, digest: file.digest,
      vessel: file.vessel, kind: file.kind, start: file.start, fileName: file.fileName,
      receipt: file.receipt, receivedAt: file.receivedAt)
  }
}
