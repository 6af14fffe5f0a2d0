/// An attribute of an element of a tree: a cheap handle that keeps its document alive.
public struct XMLAttribute: Sendable {
  private let storage: TreeStorage
  private let element: Int
  private let position: Int
  private let attribute: TreeStorage.Attribute

  init(storage: TreeStorage, element: Int, position: Int, index: Int) {
    self.storage = storage
    self.element = element
    self.position = position
    attribute = storage.attributes[index]
  }

  /// The number of the name; absent if it has a namespace or is not of the vocabulary.
  public var name: NameID? {
    attribute.name
  }

  /// The name without its prefix.
  public var localName: String {
    if let name = attribute.name { return storage.vocabulary[name] }
    return inSource { tag, token in tag.localName(of: token) } ?? ""
  }

  /// The namespace; empty if the attribute has none, as those without a prefix do.
  public var namespace: String {
    storage.namespaces[Int(attribute.namespace)]
  }

  /// The value, references resolved and white space normalised as XML asks.
  public var value: String {
    storage.value(attribute.value)
  }

  /// Lends the bytes of `value` in UTF-8 without copying them; throws what `body` throws.
  public func withValueBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try storage.withValue(attribute.value, body)
  }

  /// The place of the value between its quotes, as far as its first line goes.
  ///
  /// Looked for in the source when asked.
  public var place: XMLPlace {
    inSource { tag, token in tag.place(of: token.value) } ?? elementPlace
  }

  /// The place of the name, with its prefix.
  ///
  /// Looked for in the source when asked.
  public var namePlace: XMLPlace {
    inSource { tag, token in tag.place(of: token.name) } ?? elementPlace
  }

  private var elementPlace: XMLPlace {
    XMLElement(storage: storage, index: element).place
  }

  private func inSource<Result>(
    _ body: (StartTagText, AttributeTokens.Token) -> Result
  ) -> Result? {
    storage.withStartTag(of: element) { tag, _ in
      tag.attribute(at: position).map { body(tag, $0) }
    }
  }
}
