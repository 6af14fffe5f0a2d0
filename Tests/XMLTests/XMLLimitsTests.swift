import SeaworthyXML
import Testing

@Suite struct XMLLimitsTests {
  private static func nested(_ depth: Int) -> String {
    String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
  }

  private static func withAttributes(_ count: Int) -> String {
    "<r><a" + (0..<count).map { " a\($0)='='" }.joined() + "/></r>"
  }

  @Test func bytesAreCountedAsSent() {
    var limits = XMLLimits()
    limits.bytes = 10
    #expect(Samples.failure("<a>12</a> ", limits: limits) == nil)
    #expect(
      Samples.failure("<a>12</a>  ", limits: limits)
        == XMLFailure(.tooLarge(bytes: 11, limit: 10)))
  }

  @Test func sixtyFourElementsMayStandInsideEachOther() {
    #expect(Samples.failure(Self.nested(64)) == nil)
    #expect(
      Samples.failure(Self.nested(65))
        == XMLFailure(.tooDeep(limit: 64), at: XMLPlace(line: 1, column: 194, length: 1)))
  }

  @Test func noLimitIsDeeperThanTheParserReads() {
    var limits = XMLLimits()
    limits.depth = 100_000
    #expect(Samples.failure(Self.nested(255), limits: limits) == nil)
    #expect(Samples.failure(Self.nested(256), limits: limits)?.reason == .tooDeep(limit: 255))
    #expect(Samples.failure(Self.nested(90_000), limits: limits)?.reason == .tooDeep(limit: 255))
  }

  @Test func anElementMayHave256Attributes() {
    #expect(Samples.failure(Self.withAttributes(256)) == nil)
    #expect(
      Samples.failure(Self.withAttributes(257))
        == XMLFailure(.tooManyAttributes(limit: 256), at: XMLPlace(line: 1, column: 5, length: 1)))
  }

  /// libxml2 seeks a prefix through all that are in force: minutes for thousands of them.
  @Test func anElementMayStandIn256NamespaceDeclarations() {
    func nested(_ count: Int, _ prefix: String) -> String {
      "<a" + (0..<count).map { " xmlns:\(prefix)\($0)='urn:\($0)'" }.joined() + ">"
    }
    let good = "<r>" + nested(128, "p") + nested(128, "q") + "<b/></a></a></r>"
    #expect(Samples.failure(good) == nil)
    let many = "<r>" + nested(128, "p") + nested(128, "q") + "<b xmlns:c='urn:c'/></a></a></r>"
    #expect(Samples.failure(many)?.reason == .tooManyAttributes(limit: 256))
    // Those of elements that have ended are in force no more.
    let after = "<r>" + nested(128, "p") + "</a>" + nested(256, "q") + "</a></r>"
    #expect(Samples.failure(after) == nil)
  }

  /// What looks like attributes in comments, sections, instructions, values and text is none.
  @Test func onlyAttributesAreCounted() {
    let many = (0..<300).map { "a\($0)=\"1\" " }.joined()
    let text =
      "<?a <b \(many)?><!-- <b \(many)--><c d='\(many)>' e=\"''''\"><![CDATA[<b \(many)>]]>"
      + "\(many)</c>"
    #expect(Samples.failure(text) == nil)
  }

  /// Took minutes where attributes are compared pairwise; so also behind an error that would
  /// mislead a scan.
  @Test(
    .timeLimit(.minutes(30)),
    arguments: [
      "", "<!-- \u{1} ", "<r><!-- \u{FFFE}", "<r><? ", "<r>&x;", "<r><![CDATA[ \u{1}",
      "<r b=\"<\" c=\"",
      "<r b='", "<r><?\u{D7} ", "<?xml version='1.0' > ", "<!x ", "<!DOCTYPE ", "</r \" <!--> ",
    ])
  func attributesAreRefusedBeforeTheirCost(_ prefix: String) {
    let many = (0..<600_000).map { " a\($0)='1'" }.joined()
    #expect(Samples.failure(prefix + "<a" + many + "/>") != nil)
  }

  @Test func textIsCountedForEachElementAlone() {
    var limits = XMLLimits()
    limits.textBytesPerElement = 20
    let ten = "<![CDATA[12345]]>&#49;2345"
    #expect(Samples.failure("<a>\(ten)<b>\(ten)\(ten)</b>\(ten)</a>", limits: limits) == nil)
    #expect(
      Samples.failure("<a>\(ten)<b/>\(ten)é</a>", limits: limits)?.reason
        == .textTooLong(limit: 20))
  }

  @Test func aStartTagIsCountedAsText() {
    var limits = XMLLimits()
    limits.textBytesPerElement = 20
    #expect(
      Samples.failure("<a b='1234567890123'></a>", limits: limits)
        == XMLFailure(.textTooLong(limit: 20), at: XMLPlace(line: 1, column: 2, length: 1)))
    #expect(Samples.failure("<a b='123456789012'></a>", limits: limits) == nil)
  }

  @Test func elementsAreCounted() {
    func document(_ count: Int) -> String {
      "<a>" + String(repeating: "<b/>", count: count - 1) + "</a>"
    }
    #expect(Samples.failure(document(50_000)) == nil)
    #expect(Samples.failure(document(50_001))?.reason == .tooManyElements(limit: 50_000))
  }

  @Test func theStandardLimitsAreTheHouses() {
    let limits = XMLLimits.standard
    #expect(limits.bytes == 8_388_608)
    #expect(limits.depth == 64)
    #expect(limits.attributesPerElement == 256)
    #expect(limits.textBytesPerElement == 1_048_576)
    #expect(limits.elements == 50_000)
  }
}
