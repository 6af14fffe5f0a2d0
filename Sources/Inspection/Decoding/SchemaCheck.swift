public import SeaworthyNotices
import SeaworthyPhrases
public import SeaworthyXML

/// Checks files against the published schema, as anybody's validator would.
///
/// The decoder makes the same checks and says more; this is for who wants to see the contract
/// itself applied.
public struct SchemaCheck: Sendable {
  private let schema: XMLSchema
  private let limits: XMLLimits

  /// A check against ``PublishedSchema``, compiled once.
  ///
  /// - Throws: `XMLSchemaError` if the schema is malformed, which a test rules out.
  public init(limits: XMLLimits = .standard) throws(XMLSchemaError) {
    schema = try PublishedSchema.compiled()
    self.limits = limits
  }

  /// What the schema does not allow, each with its line; empty for a file that cannot be read as
  /// XML, of which the decoder tells.
  public func notices(of bytes: [UInt8]) -> NoticeList {
    var notices = NoticeList()
    do throws(XMLFailure) {
      let source = try XMLSource(bytes, limits: limits)
      for violation in try schema.validate(source, limits: limits) {
        notices.add(
          Notice(
            .schemaViolation, at: Self.place(ofLine: violation.line, in: source),
            fields: ["message": .whole(words(of: violation))]))
      }
    } catch {
      return NoticeList()
    }
    return notices
  }

  /// The validator's words without the namespace, which is the same everywhere.
  private func words(of violation: XMLSchemaViolation) -> String {
    violation.message.replacing("{\(Vocabulary.namespace)}", with: "")
  }

  /// A whole line but for the white space around it: a validator tells no column.
  private static func place(ofLine number: Int, in source: XMLSource) -> NoticePlace {
    guard let line = source.lineToShow(number) else { return NoticePlace(line: number, column: 1) }
    let text = line.unicodeScalars
    let indent = text.prefix { $0.properties.isWhitespace }.count
    let tail = text.reversed().prefix { $0.properties.isWhitespace }.count
    return NoticePlace(
      line: number, column: indent + 1, length: text.count - indent - tail, sourceLine: line)
  }
}

extension NoticeKind {
  static let schemaViolation = NoticeKind(
    "schema_violation", .error, fields: ["message"],
    example: "anything that the schema does not allow, when the schema is asked for")
}
