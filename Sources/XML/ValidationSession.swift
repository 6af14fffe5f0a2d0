import CLibXML2

/// A parse whose events go to libxml2's schema validator.
///
/// The validator's own callbacks are asked for and called from here, instead of putting them in the
/// parser's place: so the parser's errors, the limits and the lines stay those of every parse.
final class ValidationSession: SAXSession {
  private(set) var violations: [XMLSchemaViolation] = []

  private let schema: CompiledSchema
  private let validator: SchemaValidator
  /// Text not yet passed on.
  ///
  /// The validator measures all of an element's text again for each piece
  /// that it is given, so it is given whole runs.
  private var pendingText: [UInt8] = []
  /// How far the text is read when the validator speaks.
  private var noticedAt = 0

  init(text: UnsafeBufferPointer<UInt8>, limits: XMLLimits, schema: CompiledSchema) {
    self.schema = schema
    validator = SchemaValidator(schema)
    super.init(text: text, limits: limits)
    validator.report(
      to: Unmanaged.passUnretained(self).toOpaque()
    ) { session, error in
      guard let session, let error = error?.pointee else { return }
      Unmanaged<ValidationSession>.fromOpaque(session)._withUnsafeGuaranteedRef {
        $0.didViolate(code: Int(error.code), message: error.message)
      }
    }
  }

  override func startElement(_ tag: SAXStartTag) {
    passTextOn()
    noticedAt = cursor.offset
    validator.start(tag)
  }

  override func characters(_ utf8: UnsafeBufferPointer<UInt8>) {
    pendingText.append(contentsOf: utf8)
  }

  override func endElement(_ tag: SAXEndTag) {
    noticedAt = currentOffset
    passTextOn()
    validator.end(tag)
  }

  private func passTextOn() {
    guard !pendingText.isEmpty else { return }
    validator.characters(pendingText)
    pendingText.removeAll(keepingCapacity: true)
  }

  private func didViolate(code: Int, message: UnsafePointer<CChar>?) {
    guard violations.count < limits.schemaViolations else { return }
    let line = cursor.point(at: noticedAt, in: text).line
    violations.append(
      XMLSchemaViolation(message: LibXML2.message(message), line: line, code: code))
  }
}
