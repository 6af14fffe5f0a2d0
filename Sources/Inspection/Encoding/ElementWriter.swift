import SeaworthyXML

/// A value that an element of its own holds.
package protocol ElementContent {
  /// Writes the value's attributes, then its children in the order of the grammar.
  func write(into element: inout ElementWriter)
}

/// Writes typed values into an element: what ``ElementReader`` reads.
package struct ElementWriter: ~Copyable {
  private var xml: XMLWriter

  /// A document whose root is an element in the Seaworthy namespace with its content.
  ///
  /// - Throws: the first text that XML can't carry.
  static func document(
    _ root: ElementName, _ content: some ElementContent
  ) throws(XMLWritingError) -> [UInt8] {
    var writer = ElementWriter(xml: XMLWriter())
    writer.element(root) { root in
      root.xml.attribute("xmlns", Vocabulary.namespace)
      content.write(into: &root)
    }
    return try writer.xml.finish()
  }

  private init(xml: consuming XMLWriter) {
    self.xml = xml
  }

  // MARK: Attributes

  /// An attribute, if there is a value.
  package mutating func attribute(_ name: AttributeName, _ value: (some FileText)?) {
    if let value { xml.attribute(name.text, value.fileText) }
  }

  /// A code word, if there is one.
  package mutating func attribute(_ name: AttributeName, word: (some CodeWord)?) {
    if let word { xml.attribute(name.text, word.rawValue) }
  }

  // MARK: Text

  /// The element's own text, if there is any.
  package mutating func text(_ value: (some FileText)?) {
    if let value { xml.text(value.fileText) }
  }

  /// A child that holds nothing but a text, if there is one.
  package mutating func element(_ name: ElementName, text: (some FileText)?) {
    if let text { element(name) { $0.text(text) } }
  }

  // MARK: Children

  /// A child with what a function writes into it.
  package mutating func element(_ name: ElementName, _ content: (inout ElementWriter) -> Void) {
    xml.start(name.text)
    content(&self)
    xml.end()
  }

  /// A child, if there is a value.
  package mutating func element(_ name: ElementName, _ value: (some ElementContent)?) {
    if let value { element(name) { value.write(into: &$0) } }
  }

  /// A child with one attribute, if there is a value.
  package mutating func element(
    _ name: ElementName, _ attribute: AttributeName, _ value: (some FileText)?
  ) {
    if let value { element(name) { $0.attribute(attribute, value) } }
  }

  /// A child for each value, in order.
  package mutating func elements(_ name: ElementName, _ values: [some ElementContent]) {
    for value in values { element(name, value) }
  }

  /// A child around a child for each value; nothing if there are none.
  package mutating func list(
    _ name: ElementName, of child: ElementName, _ values: [some ElementContent]
  ) {
    if !values.isEmpty { element(name) { $0.elements(child, values) } }
  }

  /// Elements of other namespaces, last of the children, as they stand in their canonical form.
  package mutating func extensions(_ extensions: [Extension]) {
    for element in extensions { xml.fragment(element.canonicalXML) }
  }
}
