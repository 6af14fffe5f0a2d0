/// An element of another namespace inside a document: kept and listed, never scored.
///
/// Two are the same content if their canonical forms are. The order of attributes, quotes, CDATA
/// and comments make no difference; another prefix does, as the standard has it, and so does white
/// space between elements. A prefix that stands only in a value (`xsi:type="x:Photo"`) is not
/// declared in the form: the original bytes have it.
/// Sources: interface, "What becomes of a file"; W3C, Exclusive XML Canonicalization 1.0.
public struct Extension: Hashable, Sendable {
  /// The element with all that is in it, in Exclusive XML Canonicalization 1.0 with comments left
  /// out: well-formed by itself, its namespaces declared.
  public var canonicalXML: String
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// An element of another namespace in its canonical form.
  public init(canonicalXML: String, line: Int = 0) {
    self.canonicalXML = canonicalXML
    self.line = line
  }
}
