public import SeaworthyInspection
public import SeaworthyTime

/// A document that counts, as known at a receipt.
public struct StandingDocument: Hashable, Sendable {
  /// The digest of its canonical form.
  public var digest: Digest
  /// The identifier that all revisions share.
  public var identifier: DocumentIdentifier
  /// Its revision.
  public var revision: Int
  /// The name of the file from which it is cited: the copy with the smallest SHA-256.
  public var fileName: String
  /// The compact form of that copy, with that file's lines.
  public var compactForm: [UInt8]
  /// The SHA-256 of that copy's bytes.
  public var fileDigest: Digest
  /// When the document was first received.
  public var receivedAt: Instant

  /// A document from its parts.
  public init(
    digest: Digest, identifier: DocumentIdentifier, revision: Int, fileName: String,
    compactForm: [UInt8], fileDigest: Digest, receivedAt: Instant
  ) {
    self.digest = digest
    self.identifier = identifier
    self.revision = revision
    self.fileName = fileName
    self.compactForm = compactForm
    self.fileDigest = fileDigest
    self.receivedAt = receivedAt
  }
}
