package import SeaworthyXML

/// An element is not what its grammar says it must be; the checker tells of it in detail.
package struct UnreadableElement: Error, Hashable {
  /// The line on which the element begins.
  package let line: Int

  /// The error for an element that begins on a line.
  package init(line: Int) {
    self.line = line
  }
}

/// Reads typed values out of an element.
package struct ElementReader {
  package let element: XMLElement

  /// A reader of an element.
  package init(_ element: XMLElement) {
    self.element = element
  }

  /// The line on which the element begins.
  package var line: Int { element.line }

  // MARK: Attributes

  /// An attribute that must be there.
  package func value<Value: FileValue>(
    _ name: AttributeName
  ) throws(UnreadableElement) -> Value {
    try present(optional(name))
  }

  /// An attribute that may be there; throws if it is and can't be read.
  package func optional<Value: FileValue>(
    _ name: AttributeName
  ) throws(UnreadableElement) -> Value? {
    guard let attribute = element.attribute(name) else { return nil }
    return try present(attribute.withValueBytes { Value(fileBytes: $0) })
  }

  /// A code word that must be there.
  package func word<Word: CodeWord>(_ name: AttributeName) throws(UnreadableElement) -> Word {
    try present(optionalWord(name))
  }

  /// A code word that may be there; throws if another stands in its place.
  package func optionalWord<Word: CodeWord>(
    _ name: AttributeName
  ) throws(UnreadableElement) -> Word? {
    guard let attribute = element.attribute(name) else { return nil }
    return try present(Word(rawValue: attribute.value))
  }

  // MARK: Text

  /// The element's own text.
  package func text<Value: FileValue>() throws(UnreadableElement) -> Value {
    try present(element.withTextBytes { Value(fileBytes: $0) })
  }

  /// The text of a child, if there is one.
  package func text<Value: FileValue>(
    of name: ElementName
  ) throws(UnreadableElement) -> Value? {
    try read(name) { reader throws(UnreadableElement) in try reader.text() }
  }

  // MARK: Children

  /// What is read of a child, if there is one.
  package func read<Value>(
    _ name: ElementName, _ body: (ElementReader) throws(UnreadableElement) -> Value
  ) throws(UnreadableElement) -> Value? {
    guard let child = element.child(name) else { return nil }
    return try body(ElementReader(child))
  }

  /// What is read of a child that must be there.
  package func require<Value>(
    _ name: ElementName, _ body: (ElementReader) throws(UnreadableElement) -> Value
  ) throws(UnreadableElement) -> Value {
    try present(read(name, body))
  }

  /// What is read of each child of a name, in order.
  package func readAll<Value>(
    _ name: ElementName, _ body: (ElementReader) throws(UnreadableElement) -> Value
  ) throws(UnreadableElement) -> [Value] {
    var values: [Value] = []
    for child in element.children(name) { values.append(try body(ElementReader(child))) }
    return values
  }

  /// What is read of each child of a name in a list, in order; nil without the list.
  package func list<Value>(
    _ list: ElementName, of name: ElementName,
    _ body: (ElementReader) throws(UnreadableElement) -> Value
  ) throws(UnreadableElement) -> [Value]? {
    try read(list) { reader throws(UnreadableElement) in try reader.readAll(name, body) }
  }

  /// The children of other namespaces, each in its canonical form; throws if one has none.
  package func extensions() throws(UnreadableElement) -> [Extension] {
    var extensions: [Extension] = []
    for child in element.children where child.isForeign {
      extensions.append(
        Extension(canonicalXML: try present(child.canonicalForm), line: child.line))
    }
    return extensions
  }

  private func present<Value>(_ value: Value?) throws(UnreadableElement) -> Value {
    guard let value else { throw UnreadableElement(line: line) }
    return value
  }
}
