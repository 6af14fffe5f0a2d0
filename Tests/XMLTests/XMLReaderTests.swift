import SeaworthyXML
import Testing

@Suite struct XMLReaderTests {
  /// Writes each event down as a line.
  private struct Recorder: XMLEventHandler {
    var events: [String] = []

    mutating func startElement(_ tag: XMLStartTag) {
      let attributes = (0..<tag.attributeCount).map { position in
        let attribute = tag.attribute(at: position)
        return "\(attribute.localName)=\(attribute.value)"
          + (attribute.namespace.isEmpty ? "" : " of \(attribute.namespace)")
          + (attribute.name == nil ? "?" : "")
      }
      let namespace = tag.isInNamespace ? "known" : tag.namespace
      events.append(
        "<\(tag.localName) \(namespace)\(tag.name == nil ? "?" : "") \(attributes) "
          + "at \(tag.line):\(tag.place.column)")
    }

    mutating func characters(_ utf8: UnsafeBufferPointer<UInt8>) {
      let text = String(decoding: utf8, as: UTF8.self)
      if let last = events.last, last.hasPrefix("\"") {
        events[events.count - 1] = last + text
      } else {
        events.append("\"" + text)
      }
    }

    mutating func endElement() {
      events.append(">")
    }
  }

  private let reader = XMLReader(vocabulary: Samples.vocabulary)

  @Test func eventsComeInDocumentOrder() throws {
    var recorder = Recorder()
    let text = """
      <Report xmlns='urn:example:boats' xmlns:x='urn:x'><!-- no --><Item code='1&amp;2' x:y='3'/>
      a&lt;<![CDATA[<b>]]><x:Item/></Report>
      """
    try reader.read(Array(text.utf8), into: &recorder)
    #expect(
      recorder.events == [
        "<Report known [] at 1:2", "<Item known [\"code=1&2\", \"y=3 of urn:x?\"] at 1:63", ">",
        "\"\na<<b>", "<Item urn:x? [] at 2:22", ">", ">",
      ])
  }

  @Test func nothingIsCalledAfterAFailure() {
    var recorder = Recorder()
    let text = "<Report><Item></Report><Boat/>"
    #expect(throws: XMLFailure.self) { try reader.read(Array(text.utf8), into: &recorder) }
    #expect(recorder.events.map { $0.prefix(5) } == ["<Repo", "<Item"])
  }
}
