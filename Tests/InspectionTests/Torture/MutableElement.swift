import SeaworthyXML

/// An element as a value that can be changed and written out again.
struct MutableElement {
  var name: String
  /// The namespace; empty for none.
  var namespace: String
  var attributes: [(name: String, value: String)] = []
  var children: [MutableElement] = []
  /// Text before the children.
  var text = ""

  init(_ name: String, in namespace: String) {
    self.name = name
    self.namespace = namespace
  }

  init(_ element: XMLElement) {
    name = element.localName
    namespace = element.namespace
    attributes = element.attributes.map { ($0.localName, $0.value) }
    children = element.children.map(MutableElement.init)
    text = element.childCount == 0 ? element.text : ""
  }

  /// The document whose root it is.
  var document: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &text, inside: "")
    return text
  }

  private func write(to output: inout String, inside outer: String) {
    output += "<" + name
    if namespace != outer { output += " xmlns=\"\(namespace.escaped)\"" }
    for (name, value) in attributes { output += " \(name)=\"\(value.escaped)\"" }
    output += ">" + text.escaped
    for child in children {
      output += "\n"
      child.write(to: &output, inside: namespace)
    }
    output += "</\(name)>"
  }

  /// The number of elements, this one counted.
  var count: Int { children.reduce(1) { $0 + $1.count } }

  /// This element and all inside it, in document order.
  var all: [MutableElement] { children.reduce([self]) { $0 + $1.all } }

  /// The values of all attributes and the texts of all elements.
  var values: [String] { attributes.map(\.value) + [text] + children.flatMap(\.values) }

  /// Changes the element at a position in document order, from 0.
  mutating func change(at position: Int, _ change: (inout MutableElement) -> Void) {
    if position == 0 { return change(&self) }
    var position = position - 1
    for index in children.indices {
      let count = children[index].count
      if position < count { return children[index].change(at: position, change) }
      position -= count
    }
  }
}

extension String {
  fileprivate var escaped: String {
    unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\n", "\t", "\r": "&#\(scalar.value);"
      default: String(scalar)
      }
    }.joined()
  }
}
