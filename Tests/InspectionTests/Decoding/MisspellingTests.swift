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

  @Test(arguments: try wordedFixtures())
  func isNeverADocument(path: String) throws {
    let tree = try XMLTree(Fixture.bytes(path), vocabulary: Vocabulary.shared)
    let good = MutableElement(tree.root)
    var tried: Set<String> = []
    for (position, element) in good.all.enumerated() {
      for index in element.attributes.indices
      where Self.wordAttributes.contains(element.attributes[index].name) {
        let word = element.attributes[index].value
        let place = element.name + "/" + element.attributes[index].name
        guard !Self.freeAttributes.contains(place), tried.insert(element.name + word).inserted
        else {
          continue
        }
        for wrong in [word + "x", String(word.dropLast()), word.uppercased() + " ", " " + word] {
          var mutant = good
          mutant.change(at: position) { $0.attributes[index].value = wrong }
          let bytes = Array(mutant.document.utf8)
          if case .document = InspectionDecoder.decode(bytes) {
            Issue.record("\(wrong) was taken for a word in \(element.name)")
          }
        }
      }
    }
  }
}
