import SeaworthyXML

/// A document as a tree of values that can be changed and written out again.
struct MutableElement {
  var name: String
  var attributes: [(name: String, value: String)] = []
  var children: [MutableElement] = []
  var text = ""

  init(_ element: XMLElement) {
    name = element.localName
    attributes = element.attributes.map { ($0.localName, $0.value) }
    children = element.children.map(MutableElement.init)
    text = element.childCount == 0 ? element.text : ""
  }

  /// The document's text.
  func document(namespace: String) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &text, declaration: " xmlns=\"\(namespace)\"")
    return text
  }

  private func write(to output: inout String, declaration: String = "") {
    output += "<\(name)\(declaration)"
    for (name, value) in attributes { output += " \(name)=\"\(value.escaped)\"" }
    output += ">" + text.escaped
    for child in children {
      output += "\n"
      child.write(to: &output)
    }
    output += "</\(name)>"
  }

  /// The number of elements, this one counted.
  var count: Int { children.reduce(1) { $0 + $1.count } }

  /// This element and all inside it, in document order.
  var all: [MutableElement] { children.reduce([self]) { $0 + $1.all } }

  /// Changes the element at a position in document order, from 0.
  mutating func change(at position: Int, _ change: (inout MutableElement) -> Void) {
    if position == 0 { return change(&self) }
    var position = position - 1
    for index in children.indices {
      let count = children[index].count
      if position < count { return children[index].change(at: position, change) }
      position -= count
    }
  }
}

extension String {
  var escaped: String {
    unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\n", "\t", "\r": "&#\(scalar.value);"
      default: String(scalar)
      }
    }.joined()
  }
}

/// Makes documents that are wrong, or at least odd, out of a good one.
struct Mutator {
  private var random: SplitMix64
  private let good: MutableElement
  private let values: [String]

  init(_ good: MutableElement, seed: UInt64) {
    self.good = good
    random = SplitMix64(seed: seed)
    values = Self.oddValues + good.allValues
  }

  /// A document with one to three changes.
  mutating func next() -> MutableElement {
    var mutant = good
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let position = Int.random(in: 0..<mutant.count, using: &random)
      let change = changes[Int.random(in: 0..<changes.count, using: &random)]
      mutant.change(at: position) { change(&$0, &self) }
    }
    return mutant
  }

  private typealias Change = (inout MutableElement, inout Mutator) -> Void

  private var changes: [Change] {
    [
      { $0.attributes.remove(anyOf: &$1.random) },
      { element, mutator in
        if let index = element.attributes.indices.randomElement(using: &mutator.random) {
          element.attributes[index].value = mutator.oddValue(element.attributes[index].value)
        }
      },
      { element, mutator in
        if let index = element.attributes.indices.randomElement(using: &mutator.random) {
          element.attributes[index].value = mutator.oddValue(element.attributes[index].value)
        }
      },
      { element, mutator in
        if let index = element.attributes.indices.randomElement(using: &mutator.random) {
          element.attributes[index].name = mutator.misspelt(element.attributes[index].name)
        }
      },
      { element, mutator in
        element.attributes.append(
          (mutator.misspelt("severity"), mutator.values.randomElement(using: &mutator.random) ?? "")
        )
      },
      { $0.children.remove(anyOf: &$1.random) },
      { element, mutator in
        if let child = element.children.randomElement(using: &mutator.random) {
          element.children.insert(
            child, at: Int.random(in: 0...element.children.count, using: &mutator.random))
        }
      },
      { $0.children.shuffle(using: &$1.random) },
      { $0.name = $1.misspelt($0.name) },
      { $0.text = $1.oddValue($0.text) },
      { element, mutator in
        if element.children.count > 1 {
          let index = Int.random(in: 1..<element.children.count, using: &mutator.random)
          element.children[index - 1].children.append(element.children.remove(at: index))
        }
      },
    ]
  }

  private mutating func misspelt(_ word: String) -> String {
    var letters = Array(word)
    guard letters.count > 2 else { return word + "x" }
    letters.swapAt(1, Int.random(in: 1..<letters.count, using: &random))
    return String(letters)
  }

  private mutating func oddValue(_ value: String) -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: misspelt(value)
    case 1: value + (Self.oddValues.randomElement(using: &random) ?? "")
    case 2: (Self.oddValues.randomElement(using: &random) ?? "") + value
    case 3: String(value.dropLast())
    default: values.randomElement(using: &random) ?? ""
    }
  }

  private static let oddValues = [
    "", " ", "\n", "\t", "\r", "  \n ", "0", "-0", "+1", "-1", "1.", ".5", "0.5", "1.0", "00",
    "0001", "00001", "10000", "1e3", "NaN", "INF", "123456789", "1234567890", "0.123456",
    "0.1234567", "90", "90.000001", "-90", "180", "-180.5", "100", "100.01", "1.000001",
    "2026-02-29T00:00:00Z", "2024-02-29T00:00:00Z", "2026-03-14T24:00:00Z",
    "2026-03-14T09:20:00", "2026-03-14T09:20:00.123+14:00", "2026-03-14T09:20:00.1234Z",
    "2026-03-14T09:20:00+14:01", "2026-03-14T09:20:60Z", "0000-01-01T00:00:00Z",
    "-2026-03-14T09:20:00Z", "12026-03-14T09:20:00Z", "2026-3-14", "2026-03-14", "2026-03-14Z",
    "2026-02-30", "9999-12-31", "Severe", "Disabling", "disabling ", "true", "1", "D?", "é", "Ａ",
    "XA", "xa", "XAPRT", "XAPR1", "XA 07", "XA  07", " XA-07", "XA/07", "a.b-c", "-a",
    "12345678901234567", String(repeating: "a", count: 64), String(repeating: "a", count: 65),
    String(repeating: "é", count: 200), String(repeating: "é", count: 201),
    String(repeating: "b ", count: 5000), String(repeating: "b ", count: 5001),
    String(repeating: " ", count: 201), "<&>\"'", "５",
  ]
}

/// A small generator whose numbers are the same everywhere.
///
/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension MutableElement {
  fileprivate var allValues: [String] {
    attributes.map(\.value) + [text] + children.flatMap(\.allValues)
  }
}

extension Array {
  fileprivate mutating func remove(anyOf random: inout SplitMix64) {
    if !isEmpty { remove(at: Int.random(in: 0..<count, using: &random)) }
  }
}
