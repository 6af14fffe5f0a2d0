/// Takes down what a document says in place of its file.
///
/// It is fed by the same calls that write the file, so that no field can be forgotten when the
/// vocabulary grows.
struct ContentRecorder {
  /// The elements that are open, the innermost last.
  private var open: [ContentElement] = []
  /// The root, once it has ended.
  private(set) var root: ContentElement?

  /// Begins an element inside the innermost open one.
  mutating func start(_ name: ElementName, line: Int) {
    open.append(ContentElement(name, line: line))
  }

  /// An attribute of the innermost open element, also if it has none of this name.
  mutating func attribute(_ name: AttributeName, _ value: String?) {
    change { $0.attributes.append((name, value)) }
  }

  /// The text of the innermost open element, if it has any.
  mutating func text(_ text: String?) { change { $0.text = text } }

  /// An element of another namespace inside the innermost open one.
  mutating func add(_ element: Extension) { change { $0.extensions.append(element) } }

  /// Ends the innermost open element.
  mutating func end() {
    guard var element = open.popLast() else { return }
    element.finish()
    if open.isEmpty { root = element } else { change { $0.append(element) } }
  }

  private mutating func change(_ change: (inout ContentElement) -> Void) {
    if !open.isEmpty { change(&open[open.count - 1]) }
  }
}
