/// A child of an element with its place among its like: a step of a path.
struct ContentStep {
  let element: ContentElement
  /// Its place, from 0, among those of its name and key.
  let index: Int

  /// The children of an element, in their order.
  static func steps(of element: ContentElement) -> [ContentStep] {
    var steps: [ContentStep] = []
    for child in element.children {
      let last = steps.last.flatMap { $0.element.isLike(child) ? $0.index : nil }
      steps.append(ContentStep(element: child, index: last.map { $0 + 1 } ?? 0))
    }
    return steps
  }

  /// Its name and key.
  var name: String { element.name.text + element.predicate }

  /// The step as it stands in a path; with its place if the name and key do not tell it from
  /// others.
  func text(among repeated: Set<String>) -> String {
    "/" + name + (repeated.contains(name) ? "[\(index + 1)]" : "")
  }

  /// Whether it stands before a child of another document.
  func precedes(_ other: ContentStep) -> Bool {
    let (name, otherName) = (element.name.rawValue, other.element.name.rawValue)
    if name != otherName { return name < otherName }
    guard element.isLike(other.element) else {
      return element.predicate.utf8.lexicographicallyPrecedes(other.element.predicate.utf8)
    }
    return index < other.index
  }
}

extension ContentElement {
  /// Whether name and key are another's.
  fileprivate func isLike(_ other: ContentElement) -> Bool {
    name == other.name && predicate.utf8.elementsEqual(other.predicate.utf8)
  }
}
