import SeaworthyXML
import Testing

@Suite struct XMLFailureTests {
  @Test(arguments: ["", " \r\n\t", "\u{FEFF}", "\u{FEFF}\n"])
  func nothingIsEmpty(_ text: String) {
    #expect(Samples.failure(text) == XMLFailure(.empty))
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10], "JPEG"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "ZIP"),
      ([0x1F, 0x8B, 0x08, 0x00], "gzip"),
      (Array("%PDF-1.7\n".utf8), "PDF"),
      (Array("GIF89a".utf8), "GIF"),
      (Array("\n<!doctype HTML>\n<html>".utf8), "HTML"),
      (Array("<HTML lang='en'>".utf8), "HTML"),
      (Array("\u{FEFF}<html>".utf8), "HTML"),
      (Array("Boat,Hull\nXA-07,1".utf8), "text"),
      (Array("{\"boat\": \"é\"}".utf8), "text"),
      ([0x00, 0x01, 0x02, 0x03], "binary"),
      ([0xFF, 0xFE, 0x68, 0x00, 0x69, 0x00], "text"),
    ] as [([UInt8], String)])
  func whatIsNotXMLIsNamed(_ bytes: [UInt8], _ format: String) {
    #expect(Samples.failure(bytes) == XMLFailure(.notXML(format: format)))
  }

  @Test(arguments: ["<htmlReport/>", "<Html5 a='b'/>"])
  func onlyTheWholeNameIsHTML(_ text: String) {
    #expect(Samples.failure(text) == nil)
  }

  @Test(arguments: [
    ("<a><b></a>", 1, 11, "mismatch"),
    ("<a>\n  <b x='é' x='1'/>\n</a>", 2, 17, "redefined"),
    ("<a>\r\n  <p:b/></a>", 2, 7, "prefix p"),
    ("<a p:b='1'/>", 1, 11, "prefix p"),
    ("<a/><b/>", 1, 5, "Extra content"),
    ("<a/>\ntext", 2, 1, "Extra content"),
    ("<a>é&nbsp;</a>", 1, 11, "nbsp"),
    ("<a b=1/>", 1, 6, "AttValue"),
    (" <?xml version='1.0'?><a/>", 1, 7, "XML declaration"),
    ("<a>\u{1}</a>", 1, 4, "Char value 1"),
    ("<a b='<'/>", 1, 7, "'<'"),
    ("<a>&#0;</a>", 1, 8, "xmlChar value 0"),
    ("<a>]]></a>", 1, 4, "]]>"),
    ("<a", 1, 3, "Start Tag"),
    ("<", 1, 2, "StartTag"),
    ("<!-- only -->", 1, 14, "Start tag expected"),
    ("<a xmlns:p=''/>", 1, 14, "xmlns:p"),
  ])
  func brokenRulesAreToldWithTheirPlace(
    _ text: String, _ line: Int, _ column: Int, _ words: String
  ) throws {
    let failure = try #require(Samples.failure(text))
    guard case .notWellFormed(let message) = failure.reason else {
      Issue.record("\(failure)")
      return
    }
    #expect(message.contains(words))
    #expect(!message.contains("\n"))
    #expect(failure.place.map { [$0.line, $0.column] } == [line, column])
  }

  @Test(arguments: [
    "<a xmlns='relative/name'/>", "<a xmlns:p='../name'><p:b/></a>",
    "<a xml:lang='' xml:space='odd'/>", "<?xml version='1.1'?><a/>",
  ])
  func whatIsOnlyUnusualIsRead(_ text: String) {
    #expect(Samples.failure(text) == nil)
  }

  @Test(arguments: [
    ("<!DOCTYPE a><a/>", XMLPlace(line: 1, column: 1, length: 9)),
    (
      "<?xml version='1.0'?>\n<!-- <!DOCTYPE x> -->\n  <!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
      XMLPlace(line: 3, column: 3, length: 9)
    ),
    (
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
      XMLPlace(line: 1, column: 1, length: 9)
    ),
    (
      "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1/x'> %x;]><a/>",
      XMLPlace(line: 1, column: 1, length: 9)
    ),
    (
      "<!DOCTYPE a [<!ENTITY a '1234567890'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><a>&c;&c;&c;</a>",
      XMLPlace(line: 1, column: 1, length: 9)
    ),
  ])
  func doctypesAreRefusedUnread(_ text: String, _ place: XMLPlace) {
    #expect(Samples.failure(text) == XMLFailure(.doctype, at: place))
  }
}
