public import SeaworthyInspection
public import SeaworthyTime

/// A document as it arrived: what its maker meant, in what bytes it came, and what it says
/// otherwise than it was.
public struct SimulatedDocument: Hashable, Sendable {
  /// The document as its maker meant it; a misspelt file says otherwise.
  public var report: InspectionReport
  /// When it arrived.
  public var arrival: Instant
  /// In what form.
  public var form: DocumentForm
  /// Its file, below the region's folder.
  public var path: String
  /// What it says otherwise than it was.
  public var errors: [RecordingError]

  /// The bytes of its file.
  ///
  /// - Throws: `EncodingError` for what XML can't carry, which no made-up report holds.
  public func bytes() throws(EncodingError) -> [UInt8] {
    form.bytes(of: try InspectionEncoder.encodeUnchecked(.report(report)))
  }
}

/// A report that was made and never arrived.
public struct LostReport: Hashable, Sendable {
  /// Its identifier.
  public var identifier: DocumentIdentifier
  /// Its revision.
  public var revision: Int
  /// The boat.
  public var vessel: VesselKey
  /// The kind of inspection.
  public var kind: InspectionKind
  /// When the inspection began.
  public var start: Instant
}
