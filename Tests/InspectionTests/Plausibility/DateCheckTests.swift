import SeaworthyInspection
import SeaworthyNotices
import Testing

/// Mistyped years, from both sides of each limit. The sample is made out on 14 Mar 2026 at 20:05
/// UTC.
struct DateCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let piece: String
    let other: String
    let codes: [String]

    var testDescription: String { "\(piece) → \(other)" }
  }

  static let cases = [
    // Facts 10 years back.
    Case(
      piece: "foundAt=\"2026-03-14T09:30:00-04:00\"", other: "foundAt=\"2016-03-13T20:04:59Z\"",
      codes: ["implausible_date"]),
    Case(
      piece: "foundAt=\"2026-03-14T09:30:00-04:00\"", other: "foundAt=\"2016-03-13T20:05:00Z\"",
      codes: []),
    Case(
      piece: "granted=\"2026-03-14", other: "granted=\"0226-03-14",
      codes: ["implausible_date", "waiver_too_long"]),
    Case(
      piece: "<AwaitingParts start=\"2026-03-14T11:00",
      other: "<AwaitingParts start=\"1926-03-14T11:00",
      codes: ["implausible_date"]),
    Case(
      piece: "<Downtime start=\"2026-02-01", other: "<Downtime start=\"1926-02-01",
      codes: ["implausible_date"]),
    // Plans 5 years ahead.
    Case(
      piece: "end=\"2026-02-20T00:00:00-04:00\"", other: "end=\"2031-03-14T20:05:00Z\"", codes: []),
    Case(
      piece: "end=\"2026-02-20T00:00:00-04:00\"", other: "end=\"2031-03-14T20:05:01Z\"",
      codes: ["implausible_end"]),
    Case(
      piece: "end=\"2026-03-14T12:00", other: "end=\"2204-03-14T12:00", codes: ["implausible_end"]),
    // A waiver of a year.
    Case(
      piece: "expires=\"2026-03-20T10:00:00", other: "expires=\"2027-03-15T10:00:00", codes: []),
    Case(
      piece: "expires=\"2026-03-20T10:00:00", other: "expires=\"2027-03-15T10:00:01",
      codes: ["waiver_too_long"]),
    Case(
      piece: "expires=\"2026-03-20", other: "expires=\"2204-03-20", codes: ["waiver_too_long"]),
  ]

  @Test(arguments: cases)
  func ofReports(sample: Case) throws {
    let xml = try SampleXML.report.replacing(one: sample.piece, by: sample.other)
    #expect(notices(of: xml).codes == sample.codes)
  }

  @Test(
    "An inspection 30 years back, or one whose report is made out 400 days after its end",
    arguments: [
      ("0224-03-14T09:00:00-04:00", nil, ["implausible_date"]),
      ("1996-03-13T20:04:59Z", nil, ["implausible_date"]),
      ("1996-03-13T20:05:00Z", nil, ["prepared_late"]),
      ("1996-03-13T20:05:00Z", "2026-03-14T12:00:00Z", []),
      ("2025-02-07T20:04:59Z", nil, ["prepared_late"]), ("2025-02-07T20:05:00Z", nil, []),
    ])
  func inspections(start: String, end: String?, codes: [String]) throws {
    let xml = try SampleXML.report.replacing(
      one: "start=\"2026-03-14T09:00:00-04:00\" end=\"2026-03-14T15:30:00-04:00\"",
      by: "start=\"\(start)\"" + (end.map { " end=\"\($0)\"" } ?? ""))
    #expect(notices(of: xml).codes == codes)
  }

  static let registerCases = [
    Case(piece: "delivered=\"2022-06-01", other: "delivered=\"1950-01-01", codes: []),
    Case(
      piece: "delivered=\"2022-06-01", other: "delivered=\"1949-12-31", codes: ["implausible_date"]),
    Case(piece: "from=\"2024-10-01", other: "from=\"0204-10-01", codes: ["implausible_date"]),
    Case(
      piece: "preparedAt=\"2024-09-15", other: "preparedAt=\"1924-09-15",
      codes: ["implausible_date"]),
  ]

  @Test(arguments: registerCases)
  func ofRegisters(sample: Case) throws {
    let xml = try SampleXML.register.replacing(one: sample.piece, by: sample.other)
    #expect(notices(of: xml).codes == sample.codes)
  }

  @Test func tellsThePlaceOfTheYear() throws {
    let xml = try SampleXML.report.replacing(one: "expires=\"2026", by: "expires=\"2204")
    let notice = try #require(notices(of: xml).samples.first)
    #expect(notice.found == "2204-03-20T10:00:00-04:00")
    #expect(notice.place?.line == 47)
    #expect(notice.place?.path == "/InspectionReport/Discrepancies/Discrepancy[1]/Waiver")
  }
}
