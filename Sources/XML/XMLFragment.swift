/// An element that is XML already, to be put into a document whose elements have no prefix.
struct XMLFragment {
  /// The element, with a declaration more if it needs one to mean the same in its new place.
  let text: String

  /// The element that a text is; nil if it is not exactly one that can be read by itself.
  init?(_ text: String) {
    guard text.first == "<", !text.hasPrefix("<?"), !text.hasPrefix("<!"), text.last == ">",
      let tree = try? XMLTree(Array(text.utf8), vocabulary: Self.noNames)
    else { return nil }
    self.text = tree.root.holdsElementWithoutNamespace ? Self.closed(text) : text
  }

  /// The element, its default namespace said to be none if it declares no other.
  ///
  /// Its elements without a prefix, which are in no namespace, would else fall into the document's.
  private static func closed(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let nameEnd = bytes.withUnsafeBufferPointer { bytes -> Int? in
      let nameEnd = AttributeTokens.endOfName(in: bytes, from: 1)
      let names = AttributeTokens(text: bytes, from: nameEnd).map { bytes[$0.name] }
      return names.contains { $0.elementsEqual("xmlns".utf8) } ? nil : nameEnd
    }
    guard let nameEnd else { return text }
    bytes.insert(contentsOf: " xmlns=\"\"".utf8, at: nameEnd)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let noNames = XMLVocabulary(namespace: "", names: [])
}

extension XMLElement {
  fileprivate var holdsElementWithoutNamespace: Bool {
    namespace.isEmpty || children.contains { $0.holdsElementWithoutNamespace }
  }
}
