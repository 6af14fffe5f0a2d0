/// What a document may cost before it is refused.
///
/// Every limit is checked before, or while, the cost arises, so a hostile document is refused in
/// about the time that a good one of the same size takes to read.
public struct XMLLimits: Sendable, Equatable {
  /// Most bytes in the document, as it was sent and as UTF-8; default 8 MiB.
  ///
  /// libxml2 itself reads no comment, text or value of more than 10,000,000 bytes.
  public var bytes = 8 * 1_048_576

  /// Most elements inside each other, the root counted; default 64.
  ///
  /// Values above 255 count as 255.
  public var depth = 64

  /// Most attributes of one element, namespace declarations among them, and most declarations in
  /// force at one element; default 256.
  public var attributesPerElement = 256

  /// Most bytes of UTF-8 in one element's own text, and in one start tag; default 1 MiB.
  public var textBytesPerElement = 1_048_576

  /// Most elements in the document; default 50,000.
  public var elements = 50_000

  /// Most schema violations that are listed for one document; default 1,000.
  public var schemaViolations = 1_000

  /// The default limits, each of which may then be changed.
  public init() {}

  /// The default limits.
  public static let standard = XMLLimits()
}
