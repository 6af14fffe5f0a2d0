import SeaworthyXML
import Testing

@Suite struct XMLSourceTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let encoding: String
    var testDescription: String { name }
  }

  private static func utf16(_ text: String, isBigEndian: Bool, isMarked: Bool) -> [UInt8] {
    ((isMarked ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  private static func document(_ declaration: String, _ value: [UInt8]) -> [UInt8] {
    Array(declaration.utf8) + Array("<a>".utf8) + value + Array("</a>".utf8)
  }

  private static func declared(_ encoding: String, _ value: [UInt8]) -> [UInt8] {
    document("<?xml version='1.0' encoding='\(encoding)'?>", value)
  }

  private static let euro = "<a>é€😀</a>"

  @Test(arguments: [
    Case(name: "undeclared", bytes: Array(euro.utf8), encoding: "UTF-8"),
    Case(name: "marked UTF-8", bytes: Array(("\u{FEFF}" + euro).utf8), encoding: "UTF-8"),
    Case(name: "lower case", bytes: declared("utf-8", Array("é€😀".utf8)), encoding: "UTF-8"),
    Case(
      name: "UTF-16LE, marked", bytes: utf16(euro, isBigEndian: false, isMarked: true),
      encoding: "UTF-16"),
    Case(
      name: "UTF-16BE, marked", bytes: utf16(euro, isBigEndian: true, isMarked: true),
      encoding: "UTF-16"),
    Case(
      name: "UTF-16LE", bytes: utf16(euro, isBigEndian: false, isMarked: false),
      encoding: "UTF-16"),
    Case(
      name: "UTF-16BE, declared",
      bytes: utf16(
        "<?xml version='1.0' encoding='UTF-16'?>" + euro, isBigEndian: true, isMarked: true),
      encoding: "UTF-16"),
    Case(
      name: "UTF-16LE, declared exactly",
      bytes: utf16(
        "<?xml version='1.0' encoding='utf-16le'?>" + euro, isBigEndian: false, isMarked: false),
      encoding: "UTF-16"),
  ])
  private func unicodeIsReadInEveryForm(_ sample: Case) throws {
    let tree = try XMLTree(sample.bytes, vocabulary: Samples.vocabulary)
    #expect(tree.encoding == sample.encoding)
    #expect(tree.root.text == "é€😀")
  }

  @Test(
    arguments: [
      ("ISO-8859-1", [0xE9, 0x80, 0x20], "é\u{80} ", "ISO-8859-1"),
      ("latin1", [0xFF], "ÿ", "ISO-8859-1"),
      ("Windows-1252", [0xE9, 0x80, 0x9F], "é€Ÿ", "windows-1252"),
      ("cp1252", [0x93, 0x94], "“”", "windows-1252"),
      ("US-ASCII", [0x41], "A", "US-ASCII"),
    ] as [(String, [UInt8], String, String)])
  func declaredBytesAreTurnedIntoText(
    _ declared: String, _ value: [UInt8], _ text: String, _ encoding: String
  ) throws {
    let tree = try XMLTree(Self.declared(declared, value), vocabulary: Samples.vocabulary)
    #expect(tree.root.text == text)
    #expect(tree.encoding == encoding)
  }

  @Test(arguments: [
    "UTF-7", "UTF-32", "EBCDIC-CP-US", "Shift_JIS", "GB18030", "ISO-8859-15", "KOI8-R",
  ])
  func otherEncodingsAreRefusedByName(_ name: String) {
    #expect(
      Samples.failure(Self.declared(name, [0x41]))
        == XMLFailure(
          .unsupportedEncoding(name: name),
          at: XMLPlace(line: 1, column: 31, length: name.count)))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x00, 0x00, 0x3C, 0x00, 0x00, 0x00], "UTF-32"),
      ([0x00, 0x00, 0x00, 0x3C, 0x00, 0x00, 0x00, 0x61], "UTF-32"),
      ([0x4C, 0x6F, 0xA7, 0x94, 0x93], "EBCDIC"),
    ] as [([UInt8], String)])
  func encodingsAreToldByTheirFirstBytes(_ bytes: [UInt8], _ name: String) {
    #expect(Samples.failure(bytes) == XMLFailure(.unsupportedEncoding(name: name)))
  }

  @Test(
    arguments: [
      ([0xC3], 1, 6), ([0x80], 1, 6), ([0xC0, 0x80], 1, 6), ([0xED, 0xA0, 0x80], 1, 6),
      ([0xF4, 0x90, 0x80, 0x80], 1, 6), ([0xFF], 1, 6), ([0x00], 1, 6), ([0xC3, 0xA9, 0xE9], 1, 7),
      ([0x0A, 0x41, 0xE9], 2, 2),
    ] as [([UInt8], Int, Int)])
  func bytesThatAreNotUTF8AreFound(_ value: [UInt8], _ line: Int, _ column: Int) {
    #expect(
      Samples.failure(Self.document("", Array("é€".utf8) + value))
        == XMLFailure(
          .badEncoding(declared: "UTF-8"),
          at: XMLPlace(line: line, column: column, length: 1)))
  }

  @Test func aNULBehindTheDocumentIsFound() {
    #expect(
      Samples.failure(Array("<a/>".utf8) + [0])
        == XMLFailure(
          .badEncoding(declared: "UTF-8"), at: XMLPlace(line: 1, column: 5, length: 1)))
  }

  @Test(arguments: [
    Case(
      name: "a UTF-16 mark, UTF-8 declared",
      bytes: utf16("<?xml version='1.0' encoding='utf-8'?><a/>", isBigEndian: true, isMarked: true),
      encoding: "utf-8"),
    Case(
      name: "big-endian, little-endian declared",
      bytes: utf16(
        "<?xml version='1.0' encoding='UTF-16LE'?><a/>", isBigEndian: true, isMarked: true),
      encoding: "UTF-16LE"),
    Case(name: "UTF-16 declared in bytes", bytes: declared("UTF-16", []), encoding: "UTF-16"),
    Case(
      name: "a UTF-8 mark, Latin 1 declared",
      bytes: [0xEF, 0xBB, 0xBF] + declared("ISO-8859-1", []), encoding: "ISO-8859-1"),
  ])
  private func contradictionsAreRefusedAtTheDeclaration(_ sample: Case) {
    #expect(
      Samples.failure(sample.bytes)
        == XMLFailure(
          .badEncoding(declared: sample.encoding),
          at: XMLPlace(line: 1, column: 31, length: sample.encoding.count)))
  }

  @Test(arguments: [
    Case(name: "ASCII", bytes: declared("us-ascii", [0xE9]), encoding: "us-ascii"),
    Case(name: "Windows-1252", bytes: declared("cp1252", [0x81]), encoding: "cp1252"),
    Case(name: "Latin 1", bytes: declared("latin1", [0]), encoding: "latin1"),
    Case(
      name: "half a unit", bytes: utf16("<a/>", isBigEndian: true, isMarked: true) + [0],
      encoding: "UTF-16"),
    Case(
      name: "a lone lead surrogate",
      bytes: [0xFE, 0xFF, 0, 0x3C, 0, 0x61, 0xD8, 0x3D, 0, 0x3E], encoding: "UTF-16"),
    Case(
      name: "a lone trail surrogate",
      bytes: [0xFE, 0xFF, 0, 0x3C, 0, 0x61, 0xDE, 0x00, 0, 0x3E], encoding: "UTF-16"),
  ])
  private func bytesThatStandForNothingAreRefused(_ sample: Case) throws {
    let failure = try #require(Samples.failure(sample.bytes))
    #expect(failure.reason == .badEncoding(declared: sample.encoding))
    #expect(failure.place != nil)
  }

  @Test func aDeclarationIsReadOnlyWhereItIsOne() throws {
    let source = try XMLSource(Array("<!-- encoding='x' --><a encoding='y'/>".utf8))
    #expect(source.encoding == "UTF-8")
  }

  @Test func aSourceIsReadableWhereTheDocumentIsNot() throws {
    let source = try XMLSource(Array("<a>\n<b>é</a>".utf8))
    #expect(source.line(2) == "<b>é</a>")
    #expect(throws: XMLFailure.self) { try XMLTree(source, vocabulary: Samples.vocabulary) }
  }
}
