/// Changes one word of a document to another: a code, a digit, a letter.
struct WordChange {
  /// The values that may be changed, each with the attribute's or element's name.
  private let values: [(name: String, value: String)]
  private let markup: Markup
  private var random: SplitMix64

  init(_ markup: Markup, seed: UInt64) {
    self.markup = markup
    random = SplitMix64(seed: seed)
    var values: [(String, String)] = []
    _ = markup.mapElements { element in
      element.mapValues { name, value in
        values.append((name, value))
        return value
      }
    }
    self.values = values
  }

  /// Documents with one word changed, no two of them alike, the words spread over the document.
  mutating func documents(_ count: Int) -> [String] {
    var documents: [String] = []
    var round = 0
    while documents.count < count, round < 10 * count {
      let share = Double(values.count) / Double(count)
      let place = Int(
        Double(round % count) * share + .random(in: 0..<max(1, share), using: &random))
      round += 1
      let document = document(changing: min(place, values.count - 1))
      if !documents.contains(document) { documents.append(document) }
    }
    return documents
  }

  private mutating func document(changing place: Int) -> String {
    let (name, value) = values[place]
    let others = values.filter { $0.name == name && $0.value != value }
    let other = Bool.random(using: &random) ? others.randomElement(using: &random)?.value : nil
    let changed = other ?? misspelt(value)
    var index = -1
    return markup.mapElements { element in
      element.mapValues { _, value in
        index += 1
        return index == place ? changed : value
      }
    }.text(declaring: "UTF-8")
  }

  /// The next letter or digit in place of one of them.
  private mutating func misspelt(_ value: String) -> String {
    var scalars = Array(value.unicodeScalars)
    let places = scalars.indices.filter {
      scalars[$0].properties.isAlphabetic || scalars[$0].properties.numericType != nil
    }
    guard let place = places.randomElement(using: &random) else { return value + "x" }
    scalars[place] =
      switch scalars[place] {
      case "9": "0"
      case "z": "a"
      case "Z": "A"
      default: Unicode.Scalar(scalars[place].value + 1) ?? "x"
      }
    var changed = String.UnicodeScalarView()
    changed.append(contentsOf: scalars)
    return String(changed)
  }
}
