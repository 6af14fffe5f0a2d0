import SeaworthyInspection
import SeaworthyXML
import Testing

/// Unknown is never ready: no misspelt code word of a fixture is ever taken for another.
struct MisspellingTests {
  private static let wordAttributes: Set<String> = [
    "kind", "status", "lifecycle", "group", "result", "afterRepair", "severity", "found", "code",
    "by", "category", "cause", "unit", "critical",
  ]

  /// Attributes of these names that hold no code word.
  private static let freeAttributes: Set<String> = [
    "CoastGuard/code", "Measurement/unit", "VesselOverallLengthMeasure/unit",
  ]

  /// The fixtures but for those with elements of other namespaces, in which any word may stand.
  static func wordedFixtures() throws -> [String] {
    let paths = try ["region", "whole"].flatMap { folder in
      try Fixture.paths(in: folder).map { folder + "/" + $0 }
    }
    return paths.filter { !$0.contains("with-extensions") }
  }

  /// A code word of a document: the place of its element, and of its attribute there.
  private struct Word {
    var element: Int
    var attribute: Int
    var text: String
    /// What tells it from all other words: the same word in the same place of a document is read
    /// in the same way wherever it stands.
    var key: String
  }

  private static func words(of document: MutableElement) -> [Word] {
    document.all.enumerated().flatMap { position, element in
      element.attributes.enumerated().compactMap { index, attribute in
        let place = element.name + "/" + attribute.name
        guard wordAttributes.contains(attribute.name), !freeAttributes.contains(place) else {
          return nil
        }
        return Word(
          element: position, attribute: index, text: attribute.value,
          key: "\(document.name) \(place)=\(attribute.value)")
      }
    }
  }

  /// Every word of every element in the first fixture in which it stands.
  @Test func isNeverADocument() throws {
    var tried: Set<String> = []
    for path in try Self.wordedFixtures() {
      let tree = try XMLTree(Fixture.bytes(path), vocabulary: Vocabulary.shared)
      let good = MutableElement(tree.root)
      for word in Self.words(of: good) where tried.insert(word.key).inserted {
        let text = word.text
        for wrong in [text + "x", String(text.dropLast()), text.uppercased() + " ", " " + text] {
          var mutant = good
          mutant.change(at: word.element) { $0.attributes[word.attribute].value = wrong }
          if case .document = InspectionDecoder.decode(Array(mutant.document.utf8)) {
            Issue.record("\(path): \(wrong) was taken for a word, \(word.key)")
          }
        }
      }
    }
    #expect(tried.count > 60)
  }
}
