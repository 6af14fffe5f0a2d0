/// A kind of change to a document.
enum Mutation: String, CaseIterable, Sendable {
  case dropAttribute, renameAttribute, addAttribute, foreignAttribute
  case oddValue, valueFromElsewhere, misspeltValue, edgeOfValue
  case dropElement, repeatElement, moveElement, shuffleElements, renameElement, nestElement
  case oddText, textInOddPlace, unknownElement, foreignElement
}

extension Mutation {
  /// Makes the change in an element, as far as there is something to change.
  func apply(to element: inout MutableElement, _ mutator: inout Mutator) {
    switch self {
    case .dropAttribute, .renameAttribute, .addAttribute, .foreignAttribute:
      changeAttributes(of: &element, &mutator)
    case .oddValue, .valueFromElsewhere, .misspeltValue, .edgeOfValue:
      changeValue(in: &element, &mutator)
    case .oddText: element.text = mutator.changed(element.text)
    case .textInOddPlace: element.text += mutator.pick(Self.texts)
    default: changeChildren(of: &element, &mutator)
    }
  }

  private func changeAttributes(of element: inout MutableElement, _ mutator: inout Mutator) {
    let index = mutator.index(in: element.attributes)
    switch self {
    case .dropAttribute: if let index { element.attributes.remove(at: index) }
    case .renameAttribute:
      if let index {
        element.attributes[index].name = mutator.misspelt(element.attributes[index].name)
      }
    case .addAttribute:
      let name = mutator.pick(["severity", "id", "end", "kind", "revision", "line", "unit"])
      if !element.attributes.contains(where: { $0.name == name }) {
        element.attributes.append((name, mutator.valueFromElsewhere()))
      }
    default:
      element.attributes += [("xmlns:o", "urn:example:other"), ("o:kind", "boatCheck")]
        .filter { pair in !element.attributes.contains { $0.name == pair.0 } }
    }
  }

  /// An attribute's value; the element's text if it has no attribute.
  private func changeValue(in element: inout MutableElement, _ mutator: inout Mutator) {
    let index = mutator.index(in: element.attributes)
    let value = index.map { element.attributes[$0].value } ?? element.text
    let changed =
      switch self {
      case .valueFromElsewhere: mutator.valueFromElsewhere()
      case .misspeltValue: mutator.misspelt(value)
      case .edgeOfValue: mutator.pick(EdgeValues.around(value))
      default: mutator.changed(value)
      }
    if let index { element.attributes[index].value = changed } else { element.text = changed }
  }

  private func changeChildren(of element: inout MutableElement, _ mutator: inout Mutator) {
    let index = mutator.index(in: element.children)
    switch self {
    case .unknownElement: insert(MutableElement("Photo", in: element.namespace), &element, &mutator)
    case .foreignElement: insert(foreign(&mutator), &element, &mutator)
    case .renameElement: element.name = mutator.misspelt(element.name)
    case .shuffleElements: element.children.shuffle(using: &mutator.random)
    case .dropElement: if let index { element.children.remove(at: index) }
    case .repeatElement: if let index { insert(element.children[index], &element, &mutator) }
    case .moveElement:
      if let index { insert(element.children.remove(at: index), &element, &mutator) }
    default:
      if let index, index > 0 {
        element.children[index - 1].children.append(element.children.remove(at: index))
      }
    }
  }

  /// At the end, where one of another namespace may stand, as often as anywhere else.
  private func insert(
    _ child: MutableElement, _ element: inout MutableElement, _ mutator: inout Mutator
  ) {
    let end = element.children.count
    let isLast = Bool.random(using: &mutator.random)
    element.children.insert(
      child, at: isLast ? end : Int.random(in: 0...end, using: &mutator.random))
  }

  /// With anything inside it: attributes, elements of any namespace, text.
  private func foreign(_ mutator: inout Mutator) -> MutableElement {
    var element = MutableElement(
      mutator.pick(["Photo", "Discrepancy", "Remark"]), in: mutator.pick(Self.namespaces))
    element.attributes = [("severity", mutator.valueFromElsewhere())]
    element.text = mutator.pick(Self.texts)
    if Bool.random(using: &mutator.random) {
      element.children = [MutableElement("Vessel", in: mutator.pick(Self.namespaces))]
    }
    return element
  }

  private static let namespaces = [
    "urn:example:photos", "urn:example:other", "urn:seaworthy:readiness:2",
    "urn:seaworthy:readiness:1", "",
  ]

  private static let texts = ["x", " ", "\n\t ", "é", "\u{A0}", "<&>", "1", "\u{85}", "\u{3000}"]
}
