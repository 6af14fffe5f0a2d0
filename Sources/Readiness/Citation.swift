public import SeaworthyInspection

/// Where a figure comes from: a place in a kept document.
///
/// Source: doctrine 4, "Every score explains itself".
public struct Citation: Hashable, Sendable {
  /// The document's identifier; nil for a held file whose identifier could not be read.
  public var document: DocumentIdentifier?
  /// Its revision; nil where the identifier is.
  public var revision: Int?
  /// The digest of its canonical form, or of a held file's bytes.
  public var digest: Digest
  /// The canonical path of the element, such as
  /// `/InspectionReport/ChecklistResults/ItemResult[@item='529-01']`.
  public var path: String
  /// The line on which the element begins in the copy with the smallest SHA-256.
  public var line: Int

  /// A place in a document.
  public init(
    document: DocumentIdentifier?, revision: Int?, digest: Digest, path: String, line: Int
  ) {
    self.document = document
    self.revision = revision
    self.digest = digest
    self.path = path
    self.line = line
  }
}
