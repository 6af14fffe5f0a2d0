/// The start tag of an element, as an event: valid only while the handler is being called.
public struct XMLStartTag {
  /// The number of the element's name; absent if it is not of the vocabulary's namespace or names.
  public let name: NameID?

  /// Whether the element stands in the vocabulary's namespace.
  public let isInNamespace: Bool

  private let tag: SAXStartTag
  let cursor: SourceCursor
  private let text: UnsafeBufferPointer<UInt8>
  private let resolver: UnsafeMutablePointer<NameResolver>

  init(
    name: NameID?, isInNamespace: Bool, tag: SAXStartTag, cursor: SourceCursor,
    text: UnsafeBufferPointer<UInt8>, resolver: UnsafeMutablePointer<NameResolver>
  ) {
    self.name = name
    self.isInNamespace = isInNamespace
    self.tag = tag
    self.cursor = cursor
    self.text = text
    self.resolver = resolver
  }

  /// The element's name without its prefix.
  public var localName: String {
    String(cString: tag.localName)
  }

  /// The element's namespace; empty if it has none.
  public var namespace: String {
    tag.namespace.map { String(cString: $0) } ?? ""
  }

  /// The line, from 1, of the tag's `<`.
  public var line: Int {
    cursor.line
  }

  /// The place of the name, with its prefix, in the tag.
  public var place: XMLPlace {
    StartTagText(cursor: cursor, text: text).namePlace
  }

  /// The number of attributes; namespace declarations are none.
  public var attributeCount: Int {
    Int(tag.attributeCount)
  }

  /// An attribute by its position in the tag, from 0 to `attributeCount - 1`.
  public func attribute(at position: Int) -> XMLTagAttribute {
    precondition(0..<attributeCount ~= position, "the tag has no attribute at this position")
    let pointers = UnsafeBufferPointer(start: tag.attributes, count: attributeCount * 5)
    let first = position * 5
    return XMLTagAttribute(
      localName: pointers[first], namespace: pointers[first + 2], start: pointers[first + 3],
      end: pointers[first + 4], resolver: resolver)
  }

  var namespacePointer: UnsafePointer<UInt8>? {
    tag.namespace
  }
}
