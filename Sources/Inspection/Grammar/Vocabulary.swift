package import SeaworthyXML

/// The names of the Seaworthy namespace, numbered for the reader.
package enum Vocabulary {
  /// What the namespaces of all versions begin with.
  package static let family = "urn:seaworthy:readiness:"

  /// The namespace of the version that is read.
  package static let namespace = family + "1"

  /// The elements, then the attributes, each at its number.
  package static let shared = XMLVocabulary(
    namespace: namespace,
    names: ElementName.allCases.map(\.text) + AttributeName.allCases.map(\.text))

  /// Whether another namespace is of this family or hardly differs in writing: then it is probably
  /// meant to be this one.
  static func isNearby(_ other: String) -> Bool {
    other.hasPrefix(family) || [namespace].nearest(to: other) != nil
  }
}

extension XMLElement {
  /// The first child of a name.
  package func child(_ name: ElementName) -> XMLElement? {
    let id = name.id
    return children.first { $0.name == id }
  }

  /// The children of a name, in order.
  package func children(_ name: ElementName) -> some Sequence<XMLElement> {
    let id = name.id
    return children.lazy.filter { $0.name == id }
  }

  /// The attribute of a name.
  package func attribute(_ name: AttributeName) -> XMLAttribute? { attribute(name.id) }
}
