import CLibXML2

/// Writes a document in UTF-8, two spaces of indentation for each element around one.
///
///     var writer = XMLWriter()
///     writer.start("Boat")
///     writer.attribute("hull", "XA-07")
///     writer.end()
///     let bytes = try writer.finish()
///
/// What is written reads back as the same values: line ends and tabs stand as character references
/// wherever a reader would change them. The same calls give the same bytes.
package struct XMLWriter: ~Copyable {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  private var depth = 0
  /// Whether the innermost element's start tag may still be given attributes.
  private var isInTag = false
  /// Whether the innermost element ends with a fragment, behind which no line has ended.
  private var endsWithFragment = false
  private var failure: XMLWritingError?

  /// A document that has its declaration and no root yet.
  package init() {
    // Without memory the program ends here, as it does wherever Swift itself lacks memory.
    guard LibXML2.isReady, let buffer = xmlBufferCreate(),
      let writer = xmlNewTextWriterMemory(buffer, 0)
    else { fatalError("libxml2 has no memory for a writer") }
    self.buffer = buffer
    self.writer = writer
    xmlTextWriterSetIndent(writer, 1)
    xmlTextWriterSetIndentString(writer, Self.indentation)
    // Without an encoding, letters beyond ASCII would be written as references in attributes.
    xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil)
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Begins an element inside the innermost open one; the name is one that XML allows.
  package mutating func start(_ name: String) {
    xmlTextWriterStartElement(writer, name)
    depth += 1
    isInTag = true
    endsWithFragment = false
  }

  /// Gives the element that has just begun an attribute that it does not have yet.
  package mutating func attribute(_ name: String, _ value: String) {
    guard isWritable(value) else { return }
    xmlTextWriterWriteAttribute(writer, name, value)
  }

  /// Writes text into the innermost open element, which should have no elements in it: they would
  /// be indented no more, so as not to change the text.
  package mutating func text(_ text: String) {
    guard !text.isEmpty, isWritable(text) else { return }
    xmlTextWriterWriteString(writer, text)
    isInTag = false
  }

  /// Writes an element that is XML already, on a line of its own; its inside stands as given.
  package mutating func fragment(_ text: String) {
    guard let fragment = XMLFragment(text) else {
      failure = failure ?? .notAnElement
      return
    }
    line(of: depth)
    xmlTextWriterWriteRaw(writer, fragment.text)
    isInTag = false
    endsWithFragment = true
  }

  /// Ends the innermost open element.
  package mutating func end() {
    depth -= 1
    if endsWithFragment { line(of: depth) }
    xmlTextWriterEndElement(writer)
    isInTag = false
    endsWithFragment = false
  }

  /// Ends the document.
  ///
  /// - Throws: the first value that XML can't carry or fragment that is no element, if one was given.
  package consuming func finish() throws(XMLWritingError) -> [UInt8] {
    xmlTextWriterEndDocument(writer)
    if let failure { throw failure }
    return Array(UnsafeBufferPointer(start: buffer.pointee.content, count: Int(buffer.pointee.use)))
  }

  /// Begins a line that libxml2 would not begin, since it takes raw XML for text.
  private func line(of depth: Int) {
    // After an element libxml2 has ended the line.
    let lineEnd = isInTag || endsWithFragment ? "\n" : ""
    xmlTextWriterWriteRaw(writer, lineEnd + String(repeating: Self.indentation, count: depth))
  }

  /// Keeps the first character that no XML document can hold, not even as a reference.
  private mutating func isWritable(_ value: String) -> Bool {
    guard let scalar = value.unicodeScalars.first(where: { !$0.isXMLCharacter }) else {
      return true
    }
    failure = failure ?? .characterNotAllowed(scalar)
    return false
  }

  private static let indentation = "  "
}

extension Unicode.Scalar {
  /// Whether a document may hold the character. Source: XML 1.0, production 2.
  fileprivate var isXMLCharacter: Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
