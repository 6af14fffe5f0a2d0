/// Why a schema could not be compiled.
public enum XMLSchemaError: Error, Sendable, Equatable {
  /// The schema's text is not XML that can be read.
  case unreadable(XMLFailure)
  /// The schema names another document (include, import, redefine) or is not in UTF-8.
  case notSelfContained(line: Int)
  /// The schema breaks the rules of XML Schema; the compiler's words, on one line.
  case invalid(message: String, line: Int)
}
