/// Makes documents that are wrong, or at least odd, out of a good one; the same from one seed.
struct Mutator {
  var random: SplitMix64
  private let good: MutableElement
  private let values: [String]

  init(_ good: MutableElement, seed: UInt64) {
    self.good = good
    random = SplitMix64(seed: seed)
    values = good.values
  }

  /// A document with one to three changes, and which they are.
  mutating func next() -> (document: String, mutations: Set<Mutation>) {
    var mutant = good
    var mutations: Set<Mutation> = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let mutation = pick(Mutation.allCases)
      let position = Int.random(in: 0..<mutant.count, using: &random)
      mutant.change(at: position) { mutation.apply(to: &$0, &self) }
      mutations.insert(mutation)
    }
    return (mutant.document, mutations)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  mutating func index(in elements: [some Any]) -> Int? {
    elements.indices.randomElement(using: &random)
  }

  /// Another value of the same document: a word of another list, say.
  mutating func valueFromElsewhere() -> String { pick(values) }

  /// With two letters changed about, or one more.
  mutating func misspelt(_ word: String) -> String {
    var letters = Array(word)
    guard letters.count > 2 else { return word + "x" }
    letters.swapAt(1, Int.random(in: 1..<letters.count, using: &random))
    return String(letters)
  }

  /// Odd by itself, before or behind the value, or short of its last letter.
  mutating func changed(_ value: String) -> String {
    let odd = pick(EdgeValues.odd)
    return switch Int.random(in: 0..<5, using: &random) {
    case 0: value + odd
    case 1: odd + value
    case 2: String(value.dropLast())
    default: odd
    }
  }
}
