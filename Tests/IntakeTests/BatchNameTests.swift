import Testing

@testable import SeaworthyIntake

@Suite struct BatchNameTests {
  @Test(
    "Names that can be typed anywhere",
    arguments: ["a", "2026-03-XA", "visit.1_b", String(repeating: "x", count: 64)])
  func good(name: String) {
    #expect(BatchName(name)?.description == name)
  }

  @Test(
    "Anything else is no name",
    arguments: [
      "", "a b", "-a", ".a", "_a", "é", "a/b", "a\n", "a\u{0}", String(repeating: "x", count: 65),
    ])
  func bad(name: String) {
    #expect(BatchName(name) == nil)
  }
}
