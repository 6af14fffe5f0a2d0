import SeaworthyXML

/// A document as its author typed it: tags, texts, comments, to be typed in another way.
struct Markup {
  /// All but the XML declaration, in order.
  var nodes: [MarkupNode]

  /// The markup of a document's bytes.
  init(_ bytes: [UInt8]) throws {
    var reader = MarkupReader(try XMLSource(bytes).text)
    nodes = try reader.nodes()
  }

  /// The text, without a declaration.
  var text: String { nodes.map(\.text).joined() }

  /// The text behind a declaration.
  func text(declaring encoding: String) -> String {
    "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n" + text
  }

  /// The document with every element of the vocabulary changed, the inner ones first.
  func mapElements(_ change: (inout MarkupElement) -> Void) -> Markup {
    var markup = self
    markup.nodes = nodes.map { $0.mapElements(change) }
    return markup
  }
}

/// A piece of a document.
indirect enum MarkupNode {
  case element(MarkupElement)
  /// Text with its references.
  case text(String)
  /// What stands in a CDATA section.
  case characterData(String)
  /// A comment or processing instruction.
  case aside(String)

  var text: String {
    switch self {
    case .element(let element): element.text
    case .text(let text), .aside(let text): text
    case .characterData(let text): "<![CDATA[\(text)]]>"
    }
  }

  var element: MarkupElement? {
    if case .element(let element) = self { element } else { nil }
  }

  /// Whether it is white space that somebody typed to lay out the text.
  var isBlank: Bool {
    if case .text(let text) = self { text.allSatisfy(\.isWhitespace) } else { false }
  }

  func mapElements(_ change: (inout MarkupElement) -> Void) -> MarkupNode {
    guard case .element(var element) = self, element.isOurs else { return self }
    element.children = element.children.map { $0.mapElements(change) }
    change(&element)
    return .element(element)
  }
}

/// An element as it was typed.
struct MarkupElement {
  var name: String
  var attributes: [(name: String, value: String, quote: Character)]
  var children: [MarkupNode] = []
  /// Whether it is typed as one tag.
  var isOneTag = false
  /// Whether it is of the vocabulary, and not of another namespace or in an element of one.
  var isOurs = true

  /// The name without prefix.
  var localName: String { String(name.split(separator: ":").last ?? "") }

  /// Whether elements of other namespaces stand in it.
  var holdsForeignElements: Bool {
    children.compactMap(\.element).contains { !$0.isOurs || $0.holdsForeignElements }
  }

  /// Whether it holds elements, and text only to lay them out.
  var holdsElementsOnly: Bool {
    children.contains { $0.element != nil }
      && children.allSatisfy { node in
        switch node {
        case .element, .aside: true
        case .text: node.isBlank
        case .characterData: false
        }
      }
  }

  var text: String {
    let start = "<" + name + attributes.map { " \($0)=\($2)\($1)\($2)" }.joined()
    if isOneTag, children.isEmpty { return start + "/>" }
    return start + ">" + children.map(\.text).joined() + "</\(name)>"
  }
}
