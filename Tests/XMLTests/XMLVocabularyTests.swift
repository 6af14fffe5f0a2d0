import SeaworthyXML
import Testing

@Suite struct XMLVocabularyTests {
  @Test(arguments: [0, 1, 3, 4, 5, 1_000])
  func everyNameIsFoundUnderItsNumber(_ count: Int) {
    let names = (0..<count).map { "Näme\($0)" }
    let vocabulary = XMLVocabulary(namespace: "urn:x", names: names)
    #expect(names.map { vocabulary.id(of: $0)?.rawValue } == (0..<count).map { UInt16($0) })
    #expect(names.compactMap { vocabulary.id(of: $0) }.map { vocabulary[$0] } == names)
    #expect(["", "Näme", "näme0", "Näme\(count)"].allSatisfy { vocabulary.id(of: $0) == nil })
  }

  @Test func aRepeatedNameKeepsItsFirstNumber() {
    let vocabulary = XMLVocabulary(namespace: "", names: ["a", "b", "a", "c"])
    #expect(["a", "b", "c"].map { vocabulary.id(of: $0)?.rawValue } == [0, 1, 3])
  }
}
