/// An element of a document as it would be written, with its lists in the order of their keys: two
/// documents have equal ones if and only if they have one canonical digest.
struct ContentElement {
  let name: ElementName
  /// The line on which it begins in the document's file; 0 if that is not known.
  let line: Int
  /// The attributes that may stand here, in the order of the grammar; nil where there is none.
  var attributes: [(name: AttributeName, value: String?)] = []
  /// Its own text; nil if it has none, which is not the same as an empty one.
  var text: String?
  /// In the order of the grammar, in lists with a key in that of the keys.
  private(set) var children: [ContentElement] = []
  /// Elements of other namespaces, in the order of the file.
  var extensions: [Extension] = []
  /// What names it in a path among others of its name; empty if they have no key.
  private(set) var predicate = ""

  /// An element in which nothing stands yet.
  init(_ name: ElementName, line: Int) {
    self.name = name
    self.line = line
  }

  /// The value of an attribute.
  func attribute(_ name: AttributeName) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// The first child of a name.
  func child(_ name: ElementName) -> ContentElement? { children.first { $0.name == name } }

  /// Puts an element that is finished into this one.
  mutating func append(_ child: ContentElement) { children.append(child) }

  /// Brings the children into their order, for nothing more will stand in it.
  mutating func finish() {
    children = children.enumerated()
      .sorted { $0.element.precedes($1.element) ?? ($0.offset < $1.offset) }.map(\.element)
    for index in children.indices.dropFirst().reversed()
    where children[index].repeats(children[index - 1]) { children.remove(at: index) }
    predicate = ElementKey[name]?.predicate(of: self) ?? ""
  }

  /// Whether it stands before another in whatever order they came; nil if that order counts.
  private func precedes(_ other: ContentElement) -> Bool? {
    if name != other.name { return name.rawValue < other.name.rawValue }
    guard ElementKey[name] != nil else { return nil }
    if !predicate.utf8.elementsEqual(other.predicate.utf8) {
      return predicate.utf8.lexicographicallyPrecedes(other.predicate.utf8)
    }
    let (bytes, others) = (bytes, other.bytes)
    return bytes == others ? nil : bytes.lexicographicallyPrecedes(others)
  }

  /// Whether it says nothing that the one before it in a set has not said.
  private func repeats(_ other: ContentElement) -> Bool {
    name == other.name && ElementKey[name]?.isOfSet == true && bytes == other.bytes
  }

  /// All that it says, to tell elements of one key apart.
  private var bytes: [UInt8] {
    var texts: [UInt8] = Array(name.text.utf8)
    let values = attributes.map(\.value) + [text] + extensions.map(\.canonicalXML)
    for value in values { texts += value.map { [1] + Array($0.utf8) } ?? [0] }
    return texts + children.flatMap { [2] + $0.bytes } + [3]
  }
}
