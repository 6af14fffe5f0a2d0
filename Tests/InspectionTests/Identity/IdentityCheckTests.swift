import SeaworthyInspection
import SeaworthyNotices
import Testing

/// Each number of a vessel is told once, as a warning, at its place.
struct IdentityCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let piece: String
    let other: String
    let code: String
    let found: String
    var nearest: String?

    var testDescription: String { other }
  }

  static let cases = [
    Case(piece: "9074729", other: "9074728", code: "imo_check_digit", found: "9074728"),
    Case(piece: "201000007", other: "002010007", code: "mmsi_not_a_ship", found: "002010007"),
    Case(piece: "XAB07001A121", other: "XAB07O01A121", code: "hin_form", found: "XAB07O01A121"),
    Case(
      piece: "Alpha2Code>XA", other: "Alpha2Code>UK", code: "unknown_country", found: "UK",
      nearest: "GB"),
    Case(
      piece: "locode=\"XAPRT\"", other: "locode=\"MJKIN\"", code: "unknown_country",
      found: "MJKIN", nearest: "JMKIN"),
  ]

  @Test(arguments: cases)
  func ofReports(sample: Case) throws {
    let list = notices(of: try SampleXML.report.replacing(one: sample.piece, by: sample.other))
    let notice = try #require(list.samples.first)
    #expect(list.samples.count == 1)
    #expect(notice.kind.code == sample.code)
    #expect(notice.kind.severity == .warning)
    #expect(notice.found == sample.found)
    #expect(notice.nearest == sample.nearest)
    #expect(notice.place?.length == sample.found.count)
  }

  @Test func ofRegisters() throws {
    let name = "<VesselName>Plover</VesselName>"
    let xml = try SampleXML.register.replacing(
      one: name, by: name + "<VesselMMSIText>970201001</VesselMMSIText>")
    #expect(notices(of: xml).codes == ["mmsi_not_a_ship"])
  }

  @Test("What the grammar refuses is not told again")
  func malformed() throws {
    let xml = try SampleXML.report.replacing(one: "9074729", by: "90747290")
    #expect(notices(of: xml).codes.filter { $0 == "imo_check_digit" } == [])
    #expect(notices(of: xml).hasErrors)
  }

  @Test("A home port by name is no code") func homePort() throws {
    let xml = try SampleXML.report.replacing(one: "HomePort>XAPRT", by: "HomePort>YYPRT")
    #expect(notices(of: xml).isEmpty)
  }
}
