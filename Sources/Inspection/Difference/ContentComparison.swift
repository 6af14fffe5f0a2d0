/// Holds the content of two documents against each other.
struct ContentComparison {
  /// What was found, in document order.
  private(set) var differences: [FieldDifference] = []
  /// The innermost lines that are known.
  private var lines: (left: Int?, right: Int?) = (nil, nil)

  /// Compares two elements that stand for the same thing.
  mutating func compare(_ left: ContentElement, _ right: ContentElement, at path: String) {
    let outer = lines
    lines = (left.line(inside: outer.left), right.line(inside: outer.right))
    for (name, value) in left.attributes {
      add(path + "/@" + name.text, value, right.attribute(name))
    }
    for (name, value) in right.attributes
    where !left.attributes.contains(where: { $0.name == name }) {
      add(path + "/@" + name.text, nil, value)
    }
    add(path, left.text, right.text)
    compareChildren(left, right, at: path)
    compareExtensions(left.extensions, right.extensions, at: path)
    lines = outer
  }

  /// Adds an element that only one document has.
  mutating func addElement(
    at path: String, left: ContentElement? = nil, right: ContentElement? = nil
  ) {
    differences.append(
      FieldDifference(
        path: path, left: left?.summary, right: right?.summary,
        leftLine: left?.line(inside: lines.left) ?? lines.left,
        rightLine: right?.line(inside: lines.right) ?? lines.right))
  }

  private mutating func add(_ path: String, _ left: String?, _ right: String?) {
    // By bytes: for Swift, "é" in one character and in two are the same, for the digest not.
    if left.map({ Array($0.utf8) }) == right.map({ Array($0.utf8) }) { return }
    differences.append(
      FieldDifference(
        path: path, left: left, right: right, leftLine: lines.left, rightLine: lines.right))
  }

  private mutating func compareChildren(
    _ left: ContentElement, _ right: ContentElement, at path: String
  ) {
    var (lefts, rights) = (ContentStep.steps(of: left)[...], ContentStep.steps(of: right)[...])
    let repeated = Set((lefts + rights).filter { $0.index > 0 }.map(\.name))
    while true {
      let step: ContentStep
      switch (lefts.first, rights.first) {
      case (nil, nil): return
      case (let left?, let right?) where !left.precedes(right) && !right.precedes(left):
        compare(left.element, right.element, at: path + left.text(among: repeated))
        lefts.removeFirst()
        rights.removeFirst()
        continue
      case (let left?, let right) where right.map { left.precedes($0) } ?? true:
        step = left
        addElement(at: path + step.text(among: repeated), left: step.element)
        lefts.removeFirst()
      case (_, let right?):
        step = right
        addElement(at: path + step.text(among: repeated), right: step.element)
        rights.removeFirst()
      default: return
      }
    }
  }

  private mutating func compareExtensions(
    _ left: [Extension], _ right: [Extension], at path: String
  ) {
    let outer = lines
    let count = max(left.count, right.count)
    for index in 0..<count {
      let (one, other) = (left.dropFirst(index).first, right.dropFirst(index).first)
      lines = (one?.knownLine ?? outer.left, other?.knownLine ?? outer.right)
      let name = (one ?? other)?.tagName ?? ""
      let position = count > 1 ? "[\(index + 1)]" : ""
      add("\(path)/\(name)\(position)", one?.canonicalXML, other?.canonicalXML)
    }
    lines = outer
  }
}

extension ContentElement {
  /// Its line, or that of what it stands in.
  func line(inside outer: Int?) -> Int? { line > 0 ? line : outer }
}

extension Extension {
  fileprivate var knownLine: Int? { line > 0 ? line : nil }

  /// The name with its prefix, as it stands in the form.
  fileprivate var tagName: Substring {
    canonicalXML.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
  }
}
