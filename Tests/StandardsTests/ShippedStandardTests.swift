import SeaworthyStandards
import Testing

struct ShippedStandardTests {
  @Test func canBeRead() throws {
    let standard = try ScoringStandard.shipped()
    #expect(standard.name == "Seaworthy default")
  }
}
