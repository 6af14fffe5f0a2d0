/// Puts a document's events into the arrays of a tree.
struct TreeBuilder: XMLEventHandler {
  /// An element that has begun and not ended.
  private struct Open {
    var node: Int
    var lastChild = -1
  }

  private(set) var built = TreeStorage.Built()
  private var open: [Open] = []
  /// The text so far of each open element, outermost first.
  ///
  /// Texts of parents and children come
  /// interleaved; each is moved once, when its element ends, so the cost stays linear.
  private var openTexts: [[UInt8]] = []
  /// The number of each foreign namespace by the one pointer that the document has for it.
  private var foreignNamespaces: [UnsafePointer<UInt8>: Int32] = [:]

  init(vocabulary: XMLVocabulary) {
    built.namespaces = ["", vocabulary.namespace]
  }

  mutating func startElement(_ tag: XMLStartTag) {
    let index = built.nodes.count
    built.nodes.append(
      TreeStorage.Node(
        offset: Int32(tag.cursor.offset), line: Int32(tag.cursor.line),
        column: Int32(tag.cursor.column), name: tag.name,
        namespace: tag.isInNamespace ? 1 : namespace(tag.namespacePointer),
        parent: Int32(open.last?.node ?? -1),
        attributes: TreeStorage.Span(
          start: Int32(built.attributes.count), count: Int32(tag.attributeCount))))
    for position in 0..<tag.attributeCount {
      let attribute = tag.attribute(at: position)
      built.attributes.append(
        TreeStorage.Attribute(
          name: attribute.name, namespace: namespace(attribute.namespacePointer),
          value: attribute.withValueBytes { append($0) }))
    }
    link(index)
    open.append(Open(node: index))
    if openTexts.count < open.count { openTexts.append([]) }
  }

  mutating func characters(_ utf8: UnsafeBufferPointer<UInt8>) {
    openTexts[open.count - 1].append(contentsOf: utf8)
  }

  mutating func endElement() {
    let ended = open.removeLast()
    built.nodes[ended.node].text = append(openTexts[open.count])
    openTexts[open.count].removeAll(keepingCapacity: true)
  }

  private mutating func link(_ index: Int) {
    guard let parent = open.indices.last else { return }
    built.nodes[open[parent].node].childCount += 1
    if open[parent].lastChild >= 0 {
      built.nodes[open[parent].lastChild].nextSibling = Int32(index)
    }
    open[parent].lastChild = index
  }

  private mutating func append(_ utf8: some Collection<UInt8>) -> TreeStorage.Span {
    let start = built.values.count
    built.values.append(contentsOf: utf8)
    return TreeStorage.Span(start: Int32(start), count: Int32(utf8.count))
  }

  private mutating func namespace(_ pointer: UnsafePointer<UInt8>?) -> Int32 {
    guard let pointer else { return 0 }
    if let number = foreignNamespaces[pointer] { return number }
    let number = Int32(built.namespaces.count)
    built.namespaces.append(String(cString: pointer))
    foreignNamespaces[pointer] = number
    return number
  }
}
