/// A compiled XML Schema (XSD 1.0): made once, shared by any number of threads.
public struct XMLSchema: Sendable {
  private let compiled: CompiledSchema

  /// Compiles a schema, which must be one document in UTF-8 that names no other.
  ///
  /// Nothing is loaded from disk or network. Throws why the schema can't be used.
  public init(_ xsd: [UInt8]) throws(XMLSchemaError) {
    compiled = try CompiledSchema(SelfContainedSchema(xsd).source)
  }

  /// Compiles a schema given as text; throws why it can't be used.
  public init(_ xsd: String) throws(XMLSchemaError) {
    try self.init(Array(xsd.utf8))
  }

  /// Checks a document against the schema in one pass.
  ///
  /// Returns what the schema does not allow, in document order, at most
  /// `XMLLimits.schemaViolations`; nothing if the document is valid. Schema locations in the
  /// document are not followed. Throws why the document could not be read at all.
  public func validate(
    _ bytes: [UInt8], limits: XMLLimits = .standard
  ) throws(XMLFailure) -> [XMLSchemaViolation] {
    try validate(XMLSource(bytes, limits: limits), limits: limits)
  }

  /// Checks a document that is decoded already.
  ///
  /// Returns and throws as `validate` of bytes does.
  public func validate(
    _ source: XMLSource, limits: XMLLimits = .standard
  ) throws(XMLFailure) -> [XMLSchemaViolation] {
    try source.withText { text throws(XMLFailure) in
      let session = ValidationSession(text: text, limits: limits, schema: compiled)
      try session.run()
      return session.violations
    }
  }
}
