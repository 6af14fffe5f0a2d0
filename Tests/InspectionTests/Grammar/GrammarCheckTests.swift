import SeaworthyInspection
import SeaworthyNotices
import Testing

/// What the grammar tells of elements and attributes, and where.
struct GrammarCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let piece: String
    let other: String
    let code: String
    let path: String
    var found: String?
    var nearest: String?

    var testDescription: String { "\(piece) → \(other)" }
  }

  static let cases = [
    Case(
      piece: "<Visit id=\"XA-2026-1\"/>", other: "<Visi/>", code: "unknown_element",
      path: "/InspectionReport/Visi", found: "Visi", nearest: "Visit"),
    Case(
      piece: "<Visit id=\"XA-2026-1\"/>", other: "<a:Visit xmlns:a='urn:a' id='1'/>",
      code: "foreign_element", path: "/InspectionReport/Visit", found: "urn:a"),
    Case(
      piece: "<Visit id=\"XA-2026-1\"/>\n  <Exercise name=\"Spring tide\"/>",
      other: "<Exercise name=\"Spring tide\"/><Visit id=\"XA-2026-1\"/>",
      code: "misplaced_element", path: "/InspectionReport/Visit", found: "Visit"),
    Case(
      piece: "<Source kind=\"team\" name=\"TAFT\"/>", other: "", code: "missing_element",
      path: "/InspectionReport"),
    Case(
      piece: "<Visit id=\"XA-2026-1\"/>", other: "<Visit id='1'/><Visit id='2'/>",
      code: "repeated_element", path: "/InspectionReport/Visit[2]", found: "Visit"),
    Case(
      piece: "name=\"TAFT\"", other: "nmae=\"TAFT\"", code: "unknown_attribute",
      path: "/InspectionReport/Source", found: "nmae", nearest: "name"),
    Case(
      piece: "<Remarks>", other: "<Remarks xml:lang=\"en\">", code: "unknown_attribute",
      path: "/InspectionReport/Remarks", found: "lang"),
    Case(
      piece: "<Remarks>",
      other: "<Remarks xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='false'>",
      code: "unknown_attribute", path: "/InspectionReport/Remarks", found: "nil"),
    Case(
      piece: "kind=\"team\" ", other: "", code: "missing_attribute",
      path: "/InspectionReport/Source"),
    Case(
      piece: "<Visit id=\"XA-2026-1\"/>", other: "<Visit id=\"XA-2026-1\">now</Visit>",
      code: "unexpected_text", path: "/InspectionReport/Visit", found: "now"),
    Case(
      piece: ">Sandpiper<", other: "> <", code: "empty_value",
      path: "/InspectionReport/Vessel/VesselName", found: " "),
    Case(
      piece: ">Sandpiper<", other: "><b/><", code: "empty_value",
      path: "/InspectionReport/Vessel/VesselName", found: ""),
  ]

  @Test(arguments: cases)
  func tells(sample: Case) throws {
    let xml = try SampleXML.report.replacing(one: sample.piece, by: sample.other)
    let notice = try #require(notices(of: xml).samples.first { $0.kind.code == sample.code })
    #expect(notice.kind.severity == .error)
    #expect(notice.place?.path == sample.path)
    #expect(notice.found == sample.found)
    #expect(notice.nearest == sample.nearest)
  }

  @Test func tellsAllAtOnceInTheOrderOfTheFile() throws {
    var xml = SampleXML.report
    for (piece, other) in [
      ("severity=\"minor\"", "severity=\"small\""), ("status=\"final\"", "status=\"done\""),
      ("<Cause code=\"material\"/>", "<Cuase/>"), ("at=\"2026-03-14T14", "at=\"2026-03-14T01"),
    ] {
      xml = try xml.replacing(one: piece, by: other)
    }
    let notices = notices(of: xml)
    #expect(
      notices.samples.map(\.kind.code) == [
        "unknown_status", "unknown_element", "corrected_before_found", "unknown_severity",
      ])
  }
}
