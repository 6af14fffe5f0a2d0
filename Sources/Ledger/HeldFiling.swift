import SeaworthyInspection
import SeaworthyTime

/// A held file as the ledger files it.
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
  /// The line of the first error.
  var line: Int
  /// When it was received.
  var receivedAt: Instant

  /// Whether a document that stands puts this file right: the same report, of this revision or a
  /// higher one.
  ///
  /// Without a readable revision nobody can say which content was meant last, so that nothing but
  /// a later inspection or a decision ends the gap. Source: doctrine 2, rule 3.
  func isCorrected(by standing: Filing) -> Bool {
    guard identifier == standing.identifier, vessel == standing.vessel,
      source == nil || source == standing.source, let revision
    else { return false }
    return standing.revision >= revision
  }

  /// The time from which its boat is unknown.
  var unknownFrom: Instant { start.unknownFrom(receivedAt: receivedAt) }
}
