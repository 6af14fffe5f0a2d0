/// An element of a tree: a cheap handle that keeps its document alive.
public struct XMLElement: Sendable {
  let storage: TreeStorage
  let index: Int

  init(storage: TreeStorage, index: Int) {
    self.storage = storage
    self.index = index
  }

  private var node: TreeStorage.Node {
    storage.nodes[index]
  }

  /// The number of the name; absent if it is not of the vocabulary's namespace or names.
  public var name: NameID? {
    node.name
  }

  /// The name without its prefix.
  public var localName: String {
    if let name = node.name { return storage.vocabulary[name] }
    return storage.withStartTag(of: index) { tag, _ in tag.localName }
  }

  /// The namespace; empty if the element has none.
  public var namespace: String {
    storage.namespaces[Int(node.namespace)]
  }

  /// Whether the element stands in the vocabulary's namespace.
  public var isInNamespace: Bool {
    node.namespace == 1
  }

  /// The element around this one; absent in the root.
  public var parent: XMLElement? {
    node.parent < 0 ? nil : XMLElement(storage: storage, index: Int(node.parent))
  }

  /// The elements directly inside this one, in order.
  public var children: XMLChildren {
    XMLChildren(storage: storage, first: node.childCount > 0 ? index + 1 : -1)
  }

  /// The number of elements directly inside this one.
  public var childCount: Int {
    Int(node.childCount)
  }

  /// The attributes, in order; namespace declarations are none.
  public var attributes: XMLAttributes {
    XMLAttributes(storage: storage, element: index, range: node.attributes.range)
  }

  /// The attribute of that name that has no namespace, if there is one.
  public func attribute(_ name: NameID) -> XMLAttribute? {
    attributes.first { $0.name == name }
  }
}

extension XMLElement: Equatable {
  /// Whether both are the same element of the same tree.
  public static func == (left: XMLElement, right: XMLElement) -> Bool {
    left.storage === right.storage && left.index == right.index
  }
}
