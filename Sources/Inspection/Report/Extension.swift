/// An element of another namespace inside a document: kept and listed, never scored.
///
/// Source: interface, "What becomes of a file".
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
