import SeaworthyXML
import Testing

@Suite struct XMLSchemaTests {
  static let xsd = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:example:boats"
        targetNamespace="urn:example:boats" elementFormDefault="qualified">
      <xs:element name="Report">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="Item" minOccurs="1" maxOccurs="unbounded">
              <xs:complexType><xs:simpleContent><xs:extension base="xs:integer">
                <xs:attribute name="code" type="Code" use="required"/>
              </xs:extension></xs:simpleContent></xs:complexType>
            </xs:element>
            <xs:any namespace="##other" processContents="strict" minOccurs="0"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:simpleType name="Code">
        <xs:restriction base="xs:string"><xs:enumeration value="a&amp;b"/></xs:restriction>
      </xs:simpleType>
    </xs:schema>
    """

  private static func report(_ content: String) -> [UInt8] {
    Array("<Report xmlns='urn:example:boats'>\(content)</Report>".utf8)
  }

  @Test(arguments: [
    "<Item code='a&amp;b'>7</Item>", "<Item code='a&#38;b'>\n <![CDATA[1]]>&#50;<!-- --> </Item>",
  ])
  func whatTheSchemaAllowsHasNoViolations(_ content: String) throws {
    let schema = try XMLSchema(Self.xsd)
    #expect(try schema.validate(Self.report(content)) == [])
  }

  @Test func violationsComeWithTheirLines() throws {
    let violations = try XMLSchema(Self.xsd).validate(
      Self.report("\n<Item code='a&amp;b'>seven</Item>\n<Item\n  code='c'>7</Item>\n<Odd/>\n"))
    #expect(violations.map(\.line) == [2, 3, 5])
    #expect(violations.allSatisfy { $0.code > 0 && !$0.message.contains("\n") })
    #expect(violations.map(\.message).filter { $0.contains("xs:integer") }.count == 1)
    #expect(violations.map(\.message).filter { $0.contains("'code'") }.count == 1)
    #expect(violations.last?.message.contains("Odd") == true)
  }

  @Test func whatIsMissingIsNoticedAtTheEnd() throws {
    let violations = try XMLSchema(Self.xsd).validate(Self.report("\n\n"))
    #expect(violations.map(\.line) == [3])
  }

  @Test func linesAreRightBeyond65535() throws {
    let lines = String(repeating: "\n", count: 70_000)
    let violations = try XMLSchema(Self.xsd).validate(
      Self.report("\(lines)<Item code='a&amp;b'>7</Item><Item/>"))
    #expect(violations.map(\.line) == Array(repeating: 70_001, count: violations.count))
    #expect(!violations.isEmpty)
  }

  @Test func violationsAreListedUpToTheLimit() throws {
    var limits = XMLLimits()
    limits.schemaViolations = 3
    let content = String(repeating: "<Item code='c'>7</Item>", count: 10)
    let schema = try XMLSchema(Self.xsd)
    #expect(try schema.validate(Self.report(content), limits: limits).count == 3)
    #expect(try schema.validate(Self.report(content)).count == 10)
  }

  @Test(arguments: [
    "<Report", "<!DOCTYPE Report><Report/>", "",
    String(repeating: "<a>", count: 65) + String(repeating: "</a>", count: 65),
  ])
  func whatCannotBeReadFailsAsItDoesInTheReader(_ text: String) throws {
    let schema = try XMLSchema(Self.xsd)
    let failure = try #require(Samples.failure(text))
    #expect(throws: failure) { try schema.validate(Array(text.utf8)) }
  }

  /// The validator measures a text anew for every piece of it.
  @Test(.timeLimit(.minutes(30)))
  func textInManyPiecesCostsNoMoreThanInOne() throws {
    let pieces = String(repeating: "&#49;", count: 1_000_000)
    let violations = try XMLSchema(Self.xsd).validate(
      Self.report("<Item code='c'>\(pieces)</Item>"))
    #expect(!violations.isEmpty)
  }

  @Test func schemaLocationsAreNotFollowed() throws {
    let content = """
      <Item code='a&amp;b'>7</Item>
      <o:x xmlns:o='urn:other' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'
        xsi:schemaLocation='urn:other file:///dev/stdin'/>
      """
    let violations = try XMLSchema(Self.xsd).validate(Self.report(content))
    #expect(violations.map(\.line) == [2])
  }

  @Test(arguments: ["include", "redefine", "import"])
  func aSchemaThatNamesAnotherIsRefused(_ element: String) {
    let xsd = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:\(element) schemaLocation="other.xsd"/>
      </xs:schema>
      """
    #expect(throws: XMLSchemaError.notSelfContained(line: 2)) { try XMLSchema(xsd) }
  }

  @Test func aSchemaThatIsNotXMLIsRefused() {
    let failure = XMLFailure(.notXML(format: "text"))
    #expect(throws: XMLSchemaError.unreadable(failure)) { try XMLSchema("element Report") }
  }

  @Test func aSchemaThatIsNoneIsRefusedWithItsLine() throws {
    let xsd = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="Report" type="Missing"/>
      </xs:schema>
      """
    let error = try #require(throws: XMLSchemaError.self) { try XMLSchema(xsd) }
    guard case .invalid(let message, let line) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(message.contains("Missing"))
    #expect(line == 2)
  }
}
