import SeaworthyXML
import Testing

@Suite struct XMLElementPlaceTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let element: XMLPlace
    let name: XMLPlace
    let value: XMLPlace
    var testDescription: String { text.debugDescription }
  }

  /// The one `id` of each document, with what stands before it.
  private static let cases = [
    Case(
      text: "<a id='x'/>", element: XMLPlace(line: 1, column: 2, length: 1),
      name: XMLPlace(line: 1, column: 4, length: 2),
      value: XMLPlace(line: 1, column: 8, length: 1)),
    Case(
      text: "<a>é€😀<b id='€uro'/></a>", element: XMLPlace(line: 1, column: 8, length: 1),
      name: XMLPlace(line: 1, column: 10, length: 2),
      value: XMLPlace(line: 1, column: 14, length: 4)),
    Case(
      text: "<a>\n\t<bé\n\tc='é>'\n  id = \"1&amp;2\"\n/></a>",
      element: XMLPlace(line: 2, column: 3, length: 2),
      name: XMLPlace(line: 4, column: 3, length: 2),
      value: XMLPlace(line: 4, column: 9, length: 7)),
    Case(
      text: "<a>\r\n<b x='1'\r\n id='2'/></a>", element: XMLPlace(line: 2, column: 2, length: 1),
      name: XMLPlace(line: 3, column: 2, length: 2),
      value: XMLPlace(line: 3, column: 6, length: 1)),
    Case(
      text: "\u{FEFF}<p:a xmlns:p='urn:p' xmlns='urn:q' id='12'/>",
      element: XMLPlace(line: 1, column: 2, length: 3),
      name: XMLPlace(line: 1, column: 36, length: 2),
      value: XMLPlace(line: 1, column: 40, length: 2)),
    Case(
      text: "<a id='one\ntwo'/>", element: XMLPlace(line: 1, column: 2, length: 1),
      name: XMLPlace(line: 1, column: 4, length: 2),
      value: XMLPlace(line: 1, column: 8, length: 3)),
    Case(
      text: "<a id=''/>", element: XMLPlace(line: 1, column: 2, length: 1),
      name: XMLPlace(line: 1, column: 4, length: 2),
      value: XMLPlace(line: 1, column: 8, length: 0)),
  ]

  @Test(arguments: cases)
  private func attributesAndTheirElementsAreFound(_ sample: Case) throws {
    let root = try Samples.tree(sample.text).root
    let element = root.children.first { _ in true } ?? root
    let attribute = try #require(element.attributes.first { $0.localName == "id" })
    #expect(element.place == sample.element)
    #expect(element.line == sample.element.line)
    #expect(attribute.namePlace == sample.name)
    #expect(attribute.place == sample.value)
  }

  @Test(arguments: [
    ("<a>text</a>", XMLPlace(line: 1, column: 4, length: 4)),
    ("<a b='>'>\n  two words \n</a>", XMLPlace(line: 2, column: 3, length: 9)),
    (
      "<a>\r\n<b>no</b><!-- no --><?no no?><b c='>'/>\r\n é!\r\n</a>",
      XMLPlace(line: 3, column: 2, length: 2)
    ),
    ("<a> <![CDATA[ <b>]]></a>", XMLPlace(line: 1, column: 15, length: 3)),
    ("<a><b><b>no</b></b>&amp;</a>", XMLPlace(line: 1, column: 20, length: 5)),
    ("<a> <b>no</b> </a>", XMLPlace(line: 1, column: 2, length: 1)),
    ("<a/>", XMLPlace(line: 1, column: 2, length: 1)),
  ])
  func visibleTextIsFound(_ text: String, _ place: XMLPlace) throws {
    #expect(try Samples.tree(text).root.textPlace == place)
  }

  @Test func pathsNumberOnlyNamesThatRepeat() throws {
    let root = try Samples.tree(Samples.report).root
    let boat = try #require(root.children.first { _ in true })
    #expect(root.path == "/Report")
    #expect(
      boat.children.map(\.path) == [
        "/Report/Boat/Item[1]", "/Report/Boat/Item[2]", "/Report/Boat/Extra",
      ])
  }

  /// libxml2 throws away what it has read of a long document, and its buffer moves.
  @Test func placesAreRightFarIntoALongDocument() throws {
    let count = 20_000
    let items = (0..<count).map { "<Item code='é\($0)'\n>text of \($0) — ünïcode</Item>\n" }
    let text = "<Report xmlns='urn:example:boats'>\n" + items.joined() + "</Report>"
    #expect(text.utf8.count > 1_000_000)
    let root = try Samples.tree(text).root
    #expect(root.childCount == count)
    for (number, item) in root.children.enumerated() {
      let value = try #require(item.attributes.first)
      let line = 2 + 2 * number
      try #require(item.place == XMLPlace(line: line, column: 2, length: 4))
      try #require(
        value.place == XMLPlace(line: line, column: 13, length: value.value.unicodeScalars.count))
      try #require(item.textPlace.line == line + 1)
    }
  }

  @Test func columnsAreRightInOneLongLine() throws {
    let text = "<a>" + String(repeating: "<b c='€'/>", count: 30_000) + "</a>"
    let root = try Samples.tree(text).root
    for (number, child) in root.children.enumerated() {
      try #require(child.place == XMLPlace(line: 1, column: 5 + 10 * number, length: 1))
    }
  }
}
