/// What an element in a list with a key is known by, in whatever order the list stands.
///
/// These are the lists that ``CanonicalForm`` sorts; in all others the order counts.
struct ElementKey {
  /// Where the parts of the key stand.
  let parts: [Part]
  /// Whether the list says the same if an element stands in it twice.
  let isOfSet: Bool

  /// Where a part of a key stands.
  enum Part {
    /// In an attribute of the element.
    case attribute(AttributeName)
    /// In the element's own text.
    case text
    /// In the text of an element inside one inside it.
    case textInside(ElementName, ElementName)
  }

  /// The key of the elements of a name; nil if they have none.
  static subscript(_ name: ElementName) -> ElementKey? { keys[name] }

  private init(_ parts: Part..., isOfSet: Bool = false) {
    self.parts = parts
    self.isOfSet = isOfSet
  }

  private static let keys: [ElementName: ElementKey] = [
    .releasableTo: ElementKey(.attribute(.coastGuard), isOfSet: true),
    .engineHours: ElementKey(.attribute(.engine)),
    .itemResult: ElementKey(.attribute(.item)),
    .discrepancy: ElementKey(.attribute(.id), .attribute(.item)),
    .awaitingParts: ElementKey(.attribute(.start)),
    .part: ElementKey(.attribute(.number)),
    .downtime: ElementKey(.attribute(.start), .attribute(.cause)),
    .maintenanceTask: ElementKey(.attribute(.card), .attribute(.due)),
    .spotCheck: ElementKey(.attribute(.card), .attribute(.at)),
    .allowanceLine: ElementKey(.attribute(.part)),
    .crewBillet: ElementKey(.attribute(.role)),
    .tag: ElementKey(.text, isOfSet: true),
    .attachment: ElementKey(.attribute(.name)),
    .coastGuard: ElementKey(.attribute(.code)),
    .requiredBoats: ElementKey(.attribute(.from)),
    .registeredVessel: ElementKey(.textInside(.vessel, .vesselHullNumberText)),
    .billet: ElementKey(.attribute(.role)),
    .allowance: ElementKey(.attribute(.part)),
  ]
}

extension ElementKey {
  /// The predicate that names an element by its key in a path: `[@item='529-02']`.
  func predicate(of element: ContentElement) -> String {
    parts.map { part in
      switch part {
      case .attribute(let name): "[@\(name.text)=\(quoted(element.attribute(name)))]"
      case .text: "[.=\(quoted(element.text))]"
      case .textInside(let outer, let inner):
        "[\(outer.text)/\(inner.text)=\(quoted(element.child(outer)?.child(inner)?.text))]"
      }
    }.joined()
  }

  private func quoted(_ value: String?) -> String {
    let value = value ?? ""
    return value.contains("'") ? "\"\(value)\"" : "'\(value)'"
  }
}
