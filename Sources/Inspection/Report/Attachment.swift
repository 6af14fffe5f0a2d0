/// A file that belongs to a report and travels beside it.
public struct Attachment: Hashable, Sendable {
  /// Its name, which stands once in a report.
  public var name: String
  /// Its media type, such as `image/jpeg`.
  public var mediaType: String
  /// The SHA-256 of its bytes.
  public var digest: Digest
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// An attachment.
  public init(name: String, mediaType: String, digest: Digest, line: Int = 0) {
    self.name = name
    self.mediaType = mediaType
    self.digest = digest
    self.line = line
  }
}
