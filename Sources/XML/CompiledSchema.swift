import CLibXML2

/// libxml2's form of a schema.
///
/// Sendable although it is a pointer: libxml2 only reads a schema once it is compiled, and each
/// validation has a context of its own.
final class CompiledSchema: @unchecked Sendable {
  let schema: xmlSchemaPtr

  init(_ source: XMLSource) throws(XMLSchemaError) {
    schema = try source.withText { text throws(XMLSchemaError) in
      try Self.compile(text)
    }
  }

  deinit {
    xmlSchemaFree(schema)
  }

  private static func compile(
    _ text: UnsafeBufferPointer<UInt8>
  ) throws(XMLSchemaError) -> xmlSchemaPtr {
    let context = text.withMemoryRebound(to: CChar.self) { characters in
      LibXML2.isReady
        ? xmlSchemaNewMemParserCtxt(characters.baseAddress, Int32(characters.count)) : nil
    }
    // Without memory the program ends here, as it does wherever Swift itself lacks memory.
    guard let context else { fatalError("libxml2 has no memory for a schema") }
    defer { xmlSchemaFreeParserCtxt(context) }

    let errors = FirstError()
    let userData = Unmanaged.passUnretained(errors).toOpaque()
    xmlSchemaSetParserStructuredErrors(
      context,
      { userData, error in
        guard let userData, let error = error?.pointee else { return }
        Unmanaged<FirstError>.fromOpaque(userData).takeUnretainedValue()
          .take(LibXML2.message(error.message), line: Int(error.line))
      }, userData)
    let schema = withExtendedLifetime(errors) { xmlSchemaParse(context) }
    guard let schema else {
      throw errors.error ?? .invalid(message: "the schema could not be compiled", line: 1)
    }
    return schema
  }

  /// What the compiler says first; the rest mostly follows from it.
  private final class FirstError {
    private(set) var error: XMLSchemaError?

    func take(_ message: String, line: Int) {
      if error == nil { error = .invalid(message: message, line: line) }
    }
  }
}
