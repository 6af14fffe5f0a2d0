/// One thing in a document that its schema does not allow.
public struct XMLSchemaViolation: Sendable, Hashable {
  /// The validator's words, on one line.
  public let message: String

  /// The line, from 1: of the start tag, or of the end tag that showed that something is missing.
  public let line: Int

  /// libxml2's number for the rule that is broken, such as 1871: element not expected here.
  public let code: Int

  /// A violation from its message, its line from 1, and its rule's number.
  public init(message: String, line: Int, code: Int) {
    self.message = message
    self.line = line
    self.code = code
  }
}
