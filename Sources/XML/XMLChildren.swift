/// The elements directly inside an element, in document order.
public struct XMLChildren: Sequence, IteratorProtocol, Sendable {
  private let storage: TreeStorage
  /// The index of the next element, or -1.
  private var upcoming: Int

  init(storage: TreeStorage, first: Int) {
    self.storage = storage
    upcoming = first
  }

  /// The next element; nil after the last.
  public mutating func next() -> XMLElement? {
    guard upcoming >= 0 else { return nil }
    let element = XMLElement(storage: storage, index: upcoming)
    upcoming = Int(storage.nodes[upcoming].nextSibling)
    return element
  }
}
