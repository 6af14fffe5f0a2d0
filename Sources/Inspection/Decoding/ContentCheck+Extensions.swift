import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyXML

// What a schema can't say about elements of other namespaces.
extension ContentCheck {
  /// Checks the namespaces of a document's outermost foreign elements.
  ///
  /// One that is nearly ours is ours, misspelt or of another version: what it tells of the boat
  /// would go unscored, and a fault unseen.
  mutating func checkExtensions(of tree: XMLTree) {
    let elements = tree.outermostForeignElements
    let nearby = Set(elements.map(\.namespace)).filter(Vocabulary.isNearby)
    for element in elements where nearby.contains(element.namespace) {
      notices.add(
        .nearNamespace, in: element, at: element.place, found: element.namespace,
        allowed: [Vocabulary.namespace], fields: ["element": .text(element.localName)])
    }
    // Either all of a document's have a canonical form or none has.
    if let element = elements.first, element.canonicalForm == nil {
      notices.add(
        .relativeNamespace, in: element, at: element.place,
        fields: ["element": .text(element.localName)])
    }
  }
}
