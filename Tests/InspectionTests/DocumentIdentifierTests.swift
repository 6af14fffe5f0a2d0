import SeaworthyInspection
import Testing

struct DocumentIdentifierTests {
  /// Version 4 and the variant of RFC 9562 stand in every one, whatever the numbers drawn.
  @Test(arguments: [0, 1, 2, 3] as [UInt64])
  func freshOnesAreRandomUUIDs(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let identifiers = (0..<100).map { _ in DocumentIdentifier.random(using: &generator) }
    #expect(Set(identifiers).count == 100)
    for identifier in identifiers {
      let form = #/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#
      #expect(try form.wholeMatch(in: identifier.text) != nil)
    }
  }

  @Test func theSameNumbersGiveTheSameIdentifier() {
    var (one, other) = (SplitMix64(seed: 7), SplitMix64(seed: 7))
    #expect(
      DocumentIdentifier.random(using: &one) == DocumentIdentifier.random(using: &other))
  }
}
