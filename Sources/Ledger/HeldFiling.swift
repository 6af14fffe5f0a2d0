import SeaworthyInspection
import SeaworthyTime

/// A held report as the ledger files it.
struct HeldFiling: Hashable, Sendable {
  /// The SHA-256 of its bytes.
  var digest: Digest
  /// Its name.
  var fileName: String
  /// What could be read of it.
  var vessel: VesselKey
  /// When its inspection began.
  var start: Instant
  /// The kind of inspection, if it could be read.
  var kind: InspectionKind?
  /// The identifier, if it could be read.
  var identifier: DocumentIdentifier?
  /// The revision, if it could be read.
  var revision: Int?
  /// Who made it, if that could be read.
  var source: SourceKind?
  /// The visit that it is part of, if one could be read.
  var visit: String?
  /// When the report was made out, if that could be read.
  var preparedAt: Instant?
  /// The codes of its notices, sorted.
  var codes: [String]
  /// The line of the first error.
  var line: Int
  /// The receipt under which it was kept.
  var receipt: Int64
  /// When it was received.
  var receivedAt: Instant

  /// When its inspection can have begun.
  var possibleStart: PossibleStart {
    PossibleStart(start, preparedAt: preparedAt, receivedAt: receivedAt)
  }
}
