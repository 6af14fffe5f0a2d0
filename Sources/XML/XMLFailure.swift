/// Why a document could not be read: the data are bad, the run is not broken.
public struct XMLFailure: Error, Sendable, Equatable {
  /// What is wrong with the document.
  public enum Reason: Sendable, Equatable {
    /// There are no bytes, or only white space.
    case empty
    /// The first bytes are those of something else: "PNG", "PDF", "HTML", "text", "binary", …
    case notXML(format: String)
    /// The document breaks the rules of XML or of its namespaces; libxml2's words, on one line.
    case notWellFormed(message: String)
    /// There is a document type declaration, which may declare entities and name other files.
    case doctype
    /// The document has more bytes than the limit.
    case tooLarge(bytes: Int, limit: Int)
    /// More elements stand inside each other than the limit.
    case tooDeep(limit: Int)
    /// An element has more attributes than the limit.
    case tooManyAttributes(limit: Int)
    /// The text of an element, or its start tag, has more bytes than the limit.
    case textTooLong(limit: Int)
    /// The document has more elements than the limit.
    case tooManyElements(limit: Int)
    /// The encoding is not one of those that are read.
    case unsupportedEncoding(name: String)
    /// The bytes contradict the encoding that is declared, or that its absence implies.
    case badEncoding(declared: String)
  }

  /// What is wrong.
  public let reason: Reason

  /// Where it is wrong; absent where the document as a whole is meant.
  public let place: XMLPlace?

  /// A failure from its reason and its place.
  public init(_ reason: Reason, at place: XMLPlace? = nil) {
    self.reason = reason
    self.place = place
  }
}
