import SeaworthyXML
import Testing

@Suite struct HostileInputTests {
  @Test func aDocumentCutAnywhereIsRefused() {
    let bytes = Array(Samples.report.utf8)
    for length in bytes.indices {
      #expect(Samples.failure(Array(bytes[..<length])) != nil, "cut at \(length)")
    }
    #expect(Samples.failure(bytes) == nil)
    #expect(Samples.failure(bytes + [0x0A, 0x20]) == nil)
  }

  /// What is read of a damaged document has to stand up to every question; the rest is refused.
  @Test(arguments: 0..<8)
  func damagedDocumentsNeverCrash(_ seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let schema = try XMLSchema(XMLSchemaTests.xsd)
    let original = Array(Samples.report.utf8)
    var accepted = 0
    for _ in 0..<500 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        Self.damage(&bytes, &numbers)
      }
      guard let tree = try? XMLTree(bytes, vocabulary: Samples.vocabulary) else {
        #expect(throws: XMLFailure.self) { try schema.validate(bytes) }
        continue
      }
      accepted += 1
      #expect(!Self.everything(about: tree.root).isEmpty)
      #expect(try !schema.validate(bytes).isEmpty)
    }
    #expect(accepted > 0)
  }

  private static func damage(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
    let place = Int.random(in: bytes.indices, using: &numbers)
    let markup = Array("<>&;\"'=/!?-[] :\0".utf8) + [0xC3, 0xFF]
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
    case 1: bytes.insert(markup.randomElement(using: &numbers) ?? 0, at: place)
    case 2: bytes.remove(at: place)
    default:
      let end = min(place + Int.random(in: 1...40, using: &numbers), bytes.count)
      bytes.insert(contentsOf: bytes[place..<end], at: place)
    }
  }

  private static func everything(about element: XMLElement) -> [String] {
    let own = ["\(element.path) \(element.text) \(element.place) \(element.textPlace)"]
    let attributes = element.attributes.map {
      "\($0.localName) \($0.namespace) \($0.value) \($0.place) \($0.namePlace)"
    }
    return own + attributes + element.children.flatMap { everything(about: $0) }
  }
}
