import SeaworthyXML
import Testing

/// What is written reads back as it was given.
struct XMLWriterTests {
  private func written(
    _ write: (inout XMLWriter) -> Void
  ) throws(XMLWritingError) -> String {
    var writer = XMLWriter()
    write(&writer)
    return String(decoding: try writer.finish(), as: UTF8.self)
  }

  @Test func indentsElements() throws {
    let text = try written { writer in
      writer.start("Report")
      writer.attribute("xmlns", Samples.namespace)
      writer.start("Boat")
      writer.attribute("hull", "XA-07")
      writer.attribute("code", "é €")
      writer.end()
      writer.start("Boat")
      writer.start("Remark")
      writer.text("worn")
      writer.end()
      writer.start("Item")
      writer.end()
      writer.end()
      writer.end()
    }
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <Report xmlns="urn:example:boats">
          <Boat hull="XA-07" code="é €"/>
          <Boat>
            <Remark>worn</Remark>
            <Item/>
          </Boat>
        </Report>

        """)
  }

  static let values = [
    "", " ", "\t", "\n", "\r", "\r\n", " \n two \t lines\r", "<&>\"'", "]]>", "&amp;", "&#10;",
    "é € 船 🛥", "\u{85}\u{2028}\u{A0}", "\u{FEFF}", "\u{7F}\u{9F}", "\u{FFFD}\u{10FFFF}",
    String(repeating: "\"\n", count: 5000),
  ]

  @Test(arguments: values) func valuesReadBackAsTheyWere(value: String) throws {
    let text = try written { writer in
      writer.start("Report")
      writer.attribute("xmlns", Samples.namespace)
      writer.start("Remark")
      writer.attribute("code", value)
      writer.text(value)
      writer.end()
      writer.end()
    }
    let tree = try Samples.tree(text)
    let remark = try #require(tree.root.children.first { $0.localName == "Remark" })
    let code = try #require(remark.attributes.first { $0.localName == "code" })
    #expect(Array(code.value.unicodeScalars) == Array(value.unicodeScalars))
    #expect(Array(remark.text.unicodeScalars) == Array(value.unicodeScalars))
  }

  @Test(
    arguments: ["\0", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"]
      as [Unicode.Scalar])
  func refusesWhatXMLCannotCarry(scalar: Unicode.Scalar) {
    #expect(throws: XMLWritingError.characterNotAllowed(scalar)) {
      try written { writer in
        writer.start("Report")
        writer.attribute("code", "XA\(scalar)07")
        writer.attribute("hull", "\u{2}")
        writer.end()
      }
    }
    #expect(throws: XMLWritingError.characterNotAllowed(scalar)) {
      try written { writer in
        writer.start("Report")
        writer.text("\(scalar)")
        writer.end()
      }
    }
  }

  @Test func fragmentsStandOnTheirOwnLinesAndAsTheyAre() throws {
    let text = try written { writer in
      writer.start("Report")
      writer.attribute("xmlns", Samples.namespace)
      writer.start("Boat")
      writer.fragment("<x:a xmlns:x=\"urn:x\" b=\">\">\n<x:c></x:c> é</x:a>")
      writer.fragment("<d xmlns=\"urn:d\"><e xmlns=\"\"></e></d>")
      writer.end()
      writer.start("Item")
      writer.end()
      writer.fragment("<x:f xmlns:x=\"urn:x\"><g></g></x:f>")
      writer.end()
    }
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <Report xmlns="urn:example:boats">
          <Boat>
            <x:a xmlns:x="urn:x" b=">">
        <x:c></x:c> é</x:a>
            <d xmlns="urn:d"><e xmlns=""></e></d>
          </Boat>
          <Item/>
          <x:f xmlns="" xmlns:x="urn:x"><g></g></x:f>
        </Report>

        """)
  }

  @Test(arguments: [
    "", " ", "a", "<a>", "<a/><b/>", "<a/> ", " <a/>", "<a></b>", "<!-- --><a/>", "<?p?><a/>",
    "<x:a/>", "<a b='1' b='2'/>", "<a>\0</a>", "<!DOCTYPE a><a/>", "<?xml version='1.0'?><a/>",
    "<a/>b",
  ])
  func refusesFragmentsThatAreNotOneElement(text: String) {
    #expect(throws: XMLWritingError.notAnElement) {
      try written { writer in
        writer.start("Report")
        writer.fragment(text)
        writer.end()
      }
    }
  }
}
