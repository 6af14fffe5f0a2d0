/// Reads the markup of a document that is known to be well-formed.
struct MarkupReader {
  struct NotUnderstood: Error {}

  private var rest: Substring

  init(_ text: String) {
    rest =
      text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")[...]
    if rest.hasPrefix("<?xml "), let end = rest.firstRange(of: "?>") {
      rest = rest[end.upperBound...]
    }
  }

  /// What stands before the end of the innermost element or of the document.
  mutating func nodes(inOurs isOurs: Bool = true, prefix: String? = nil) throws -> [MarkupNode] {
    var nodes: [MarkupNode] = []
    while !rest.isEmpty, !rest.hasPrefix("</") {
      if rest.hasPrefix("<!--") {
        nodes.append(.aside(try take(through: "-->")))
      } else if rest.hasPrefix("<![CDATA[") {
        nodes.append(.characterData(String(try take(through: "]]>").dropFirst(9).dropLast(3))))
      } else if rest.hasPrefix("<?") {
        nodes.append(.aside(try take(through: "?>")))
      } else if rest.hasPrefix("<") {
        nodes.append(.element(try element(inOurs: isOurs, prefix: prefix)))
      } else {
        let text = rest.prefix { $0 != "<" }
        rest = rest[text.endIndex...]
        nodes.append(.text(String(text)))
      }
    }
    return nodes
  }

  /// - Parameter prefix: The prefix of the root; nil at the root.
  private mutating func element(inOurs: Bool, prefix: String?) throws -> MarkupElement {
    var tag = try self.tag()
    let own = tag.name.contains(":") ? String(tag.name.prefix { $0 != ":" }) : ""
    let isRoot = prefix == nil
    tag.isOurs =
      isRoot || inOurs && own == prefix && !tag.attributes.contains { $0.name == "xmlns" }
    if !tag.isOneTag {
      tag.children = try nodes(inOurs: tag.isOurs, prefix: prefix ?? own)
      _ = try take(through: ">")
    }
    return tag
  }

  private mutating func tag() throws -> MarkupElement {
    rest.removeFirst()
    var element = MarkupElement(name: takeName(), attributes: [])
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.hasPrefix("/>") {
        rest = rest.dropFirst(2)
        element.isOneTag = true
        return element
      }
      if rest.hasPrefix(">") {
        rest.removeFirst()
        return element
      }
      let name = takeName()
      rest = rest.drop { $0.isWhitespace || $0 == "=" }
      guard let quote = rest.popFirst(), !name.isEmpty else { throw NotUnderstood() }
      let value = rest.prefix { $0 != quote }
      rest = rest[value.endIndex...].dropFirst()
      element.attributes.append((name, String(value), quote))
    }
  }

  private mutating func takeName() -> String {
    let name = rest.prefix { !$0.isWhitespace && !"=/>".contains($0) }
    rest = rest[name.endIndex...]
    return String(name)
  }

  private mutating func take(through end: String) throws -> String {
    guard let range = rest.firstRange(of: end) else { throw NotUnderstood() }
    defer { rest = rest[range.upperBound...] }
    return String(rest[..<range.upperBound])
  }
}
