import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyXML

// What a schema can't say about elements of other namespaces.
extension ContentCheck {
  /// Checks the namespaces of a document's foreign elements and of what stands in them.
  ///
  /// One that is ours, or nearly, would tell of the boat and go unscored, and a fault unseen.
  mutating func checkExtensions(of tree: XMLTree) {
    let elements = tree.outermostForeignElements
    var nearby: [String: Bool] = [:]
    for element in elements { checkNamespaces(in: element, &nearby) }
    // Either all of a document's have a canonical form or none has.
    if let element = elements.first, element.canonicalForm == nil {
      notices.add(
        .noCanonicalForm, in: element, at: element.place,
        fields: ["element": .text(element.localName)])
    }
  }

  /// The elements that tell of a boat's faults. In whatever namespace one of these names stands,
  /// ours was probably meant.
  private static let telling = Set(
    [
      ElementName.inspectionReport, .inspection, .vessel, .checklistResults, .itemResult,
      .discrepancies, .discrepancy, .declaredDowntime, .downtime, .preventiveMaintenance,
      .maintenanceTask, .supply, .crew,
    ].map(\.text))

  /// Tells of the outermost elements at or below one that are ours by namespace or name, or nearly.
  ///
  /// - Parameter nearby: What was found of each namespace before.
  private mutating func checkNamespaces(in element: XMLElement, _ nearby: inout [String: Bool]) {
    let namespace = element.namespace
    // Inside another's element, what names no namespace of its own comes into ours unmeant.
    let isNearby =
      nearby[namespace] ?? (namespace != Vocabulary.namespace && Vocabulary.isNearby(namespace))
    nearby[namespace] = isNearby
    guard isNearby || Self.telling.contains(element.localName) else {
      for child in element.children { checkNamespaces(in: child, &nearby) }
      return
    }
    notices.add(
      .nearNamespace, in: element, at: element.place, found: namespace,
      allowed: [Vocabulary.namespace], fields: ["element": .text(element.localName)])
  }
}
