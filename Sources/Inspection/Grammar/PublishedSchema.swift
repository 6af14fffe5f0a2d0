public import SeaworthyXML

/// The published contract: the XML Schema (XSD 1.0) of reports, registers and standards.
///
/// The decoder makes the same checks itself, because it says more and is faster.
public enum PublishedSchema {
  /// The schema's text.
  public static let text = EmbeddedFiles.all.filter { "\($0.path)" == "seaworthy.xsd" }
    .map { "\($0.contents)" }.joined()

  /// The schema ready to validate with: compile it once and share it.
  ///
  /// - Throws: `XMLSchemaError` if it is malformed, which a test rules out.
  public static func compiled() throws(XMLSchemaError) -> XMLSchema { try XMLSchema(text) }
}
