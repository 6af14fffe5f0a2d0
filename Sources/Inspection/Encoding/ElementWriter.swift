import SeaworthyXML

/// A value that an element of its own holds.
package protocol ElementContent {
  /// The line on which the element begins in the file that was decoded; 0 if that is not known.
  var line: Int { get }

  /// Writes the value's attributes, then its children in the order of the grammar.
  func write(into element: inout ElementWriter)
}

extension ElementContent {
  /// Most elements keep no line.
  package var line: Int { 0 }
}

/// Writes typed values into an element: what ``ElementReader`` reads.
package struct ElementWriter: ~Copyable {
  /// Where the file is written.
  private var xml: XMLWriter
  /// What takes the content down in place of the file, if no file is wanted.
  private var recorder: ContentRecorder?

  /// A document whose root is an element in the Seaworthy namespace with its content.
  ///
  /// - Throws: the first text that XML can't carry.
  static func document(
    _ root: ElementName, _ content: some ElementContent
  ) throws(XMLWritingError) -> [UInt8] {
    var writer = ElementWriter()
    writer.element(root) { root in
      root.xml.attribute("xmlns", Vocabulary.namespace)
      content.write(into: &root)
    }
    return try writer.xml.finish()
  }

  /// What a document says, as it would stand in its file.
  static func content(of document: SeaworthyDocument) -> ContentElement {
    switch document {
    case .report(let report): content(.inspectionReport, report)
    case .register(let register): content(.fleetRegister, register)
    case .statement(let statement): content(.statement, statement)
    }
  }

  private static func content(
    _ root: ElementName, _ content: some ElementContent
  ) -> ContentElement {
    var writer = ElementWriter(recorder: ContentRecorder())
    writer.element(root, content)
    return writer.recorder?.root ?? ContentElement(root, line: 0)
  }

  private init(recorder: ContentRecorder? = nil) {
    xml = XMLWriter()
    self.recorder = recorder
  }

  private mutating func put(_ name: AttributeName, _ value: String?) {
    if recorder != nil {
      recorder?.attribute(name, value)
    } else if let value {
      xml.attribute(name.text, value)
    }
  }

  private mutating func start(_ name: ElementName, line: Int) {
    if recorder != nil { recorder?.start(name, line: line) } else { xml.start(name.text) }
  }

  private mutating func end() {
    if recorder != nil { recorder?.end() } else { xml.end() }
  }

  // MARK: Attributes

  /// An attribute, if there is a value.
  package mutating func attribute(_ name: AttributeName, _ value: (some FileText)?) {
    put(name, value?.fileText)
  }

  /// A code word, if there is one.
  package mutating func attribute(_ name: AttributeName, word: (some CodeWord)?) {
    put(name, word?.rawValue)
  }

  // MARK: Text

  /// The element's own text, if there is any.
  package mutating func text(_ value: (some FileText)?) {
    let text = value?.fileText
    if recorder != nil { recorder?.text(text) } else if let text { xml.text(text) }
  }

  /// A child that holds nothing but a text, if there is one.
  package mutating func element(_ name: ElementName, text: (some FileText)?) {
    if let text { element(name) { $0.text(text) } }
  }

  // MARK: Children

  /// A child with what a function writes into it.
  package mutating func element(_ name: ElementName, _ content: (inout ElementWriter) -> Void) {
    element(name, line: 0, content)
  }

  private mutating func element(
    _ name: ElementName, line: Int, _ content: (inout ElementWriter) -> Void
  ) {
    start(name, line: line)
    content(&self)
    end()
  }

  /// A child, if there is a value.
  package mutating func element(_ name: ElementName, _ value: (some ElementContent)?) {
    if let value { element(name, line: value.line) { value.write(into: &$0) } }
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
    for element in extensions {
      if recorder != nil { recorder?.add(element) } else { xml.fragment(element.canonicalXML) }
    }
  }
}
