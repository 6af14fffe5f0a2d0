import SeaworthyInspection
import SeaworthyNotices
import Testing

/// What no grammar can say: each rule told once, at its place, and not a moment too early.
struct ContentCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let piece: String
    let other: String
    let codes: [String]

    var testDescription: String { "\(piece) → \(other)" }
  }

  static let cases = [
    // Ends before starts, from both sides.
    Case(
      piece: "end=\"2026-03-14T15:30", other: "end=\"2026-03-14T08:59", codes: ["end_before_start"]),
    Case(piece: "end=\"2026-03-14T15:30", other: "end=\"2026-03-14T09:00", codes: []),
    Case(
      piece: "expires=\"2026-03-20T10:00", other: "expires=\"2026-03-14T09:59",
      codes: ["end_before_start"]),
    Case(
      piece: "expires=\"2026-03-20T10:00:00-04:00", other: "expires=\"2026-03-14T14:00:00Z",
      codes: []),
    Case(
      piece: "end=\"2026-03-14T12:00", other: "end=\"2026-03-14T10:59", codes: ["end_before_start"]),
    Case(
      piece: "end=\"2026-02-20T00:00", other: "end=\"2026-01-31T23:59", codes: ["end_before_start"]),
    // Corrected before found.
    Case(
      piece: "at=\"2026-03-14T14:00", other: "at=\"2026-03-14T09:19",
      codes: ["corrected_before_found"]),
    Case(piece: "at=\"2026-03-14T14:00", other: "at=\"2026-03-14T09:20", codes: []),
    // After the report was made out.
    Case(piece: "preparedAt=\"2026-03-14T16:05", other: "preparedAt=\"2026-03-14T15:30", codes: []),
    Case(
      piece: "preparedAt=\"2026-03-14T16:05", other: "preparedAt=\"2026-03-14T15:29",
      codes: ["ends_after_prepared"]),
    Case(piece: "at=\"2026-03-14T14:00", other: "at=\"2026-03-14T16:06", codes: ["after_prepared"]),
    Case(
      piece: "foundAt=\"2026-03-14T09:30", other: "foundAt=\"2026-03-14T16:06",
      codes: ["after_prepared"]),
    // Told twice.
    Case(piece: "item=\"111-01\" group", other: "item=\"529-01\" group", codes: ["duplicate_item"]),
    Case(
      piece: "id=\"D-4\" item=\"111-01\"", other: "id=\"D-3\" item=\"529-01\"",
      codes: ["duplicate_discrepancy"]),
    Case(piece: "id=\"D-4\"", other: "id=\"D-3\"", codes: []),
    Case(piece: "engine=\"starboard\"", other: "engine=\"port\"", codes: ["duplicate_engine"]),
    Case(
      piece: "2026-03-14T13:00:00-04:00", other: "2026-03-14T15:00:00Z",
      codes: ["duplicate_interval"]),
    Case(
      piece: "start=\"2026-03-01T00:00:00-04:00\" cause=\"other\"",
      other: "start=\"2026-02-01T04:00:00Z\" cause=\"depot\"", codes: ["duplicate_interval"]),
    Case(
      piece: "start=\"2026-03-01T00:00:00-04:00\"", other: "start=\"2026-02-01T04:00:00Z\"",
      codes: []),
    // Others.
    Case(
      piece:
        "<Place locode=\"XAPRT\" latitude=\"15.300000\" longitude=\"-61.400000\">Port Alpha</Place>",
      other: "<Place> </Place>", codes: ["empty_place"]),
    Case(
      piece:
        "<Place locode=\"XAPRT\" latitude=\"15.300000\" longitude=\"-61.400000\">Port Alpha</Place>",
      other: "<Place locode=\"XAPRT\"/>", codes: []),
    Case(
      piece: "severity=\"restrictive\"", other: "severity=\"disabling\"",
      codes: ["waiver_without_effect"]),
    // A waiver without an end: told where it has an effect, of either kind.
    Case(
      piece: " expires=\"2026-03-20T10:00:00-04:00\"", other: "",
      codes: ["waiver_without_expiry"]),
    Case(
      piece: "kind=\"waiver\" authority=\"Operations commander\" "
        + "granted=\"2026-03-14T10:00:00-04:00\" expires=\"2026-03-20T10:00:00-04:00\"",
      other: "kind=\"commandersRisk\" authority=\"Operations commander\" "
        + "granted=\"2026-03-14T10:00:00-04:00\"",
      codes: ["waiver_without_expiry"]),
    Case(
      piece: "severity=\"restrictive\"", other: "severity=\"restrictve\"",
      codes: ["unknown_severity"]),
  ]

  @Test(arguments: cases)
  func ofReports(sample: Case) throws {
    let xml = try SampleXML.report.replacing(one: sample.piece, by: sample.other)
    #expect(notices(of: xml).codes == sample.codes)
  }

  static let registerCases = [
    Case(piece: "disposed=\"2025-05", other: "disposed=\"2022-04", codes: ["end_before_start"]),
    Case(piece: "disposed=\"2025-05", other: "disposed=\"2022-05", codes: []),
    Case(piece: " delivered=\"2022-06-01T00:00:00Z\"", other: "", codes: ["delivery_unknown"]),
    Case(
      piece: "<Vessel coastGuard=\"XA\" lifecycle", other: "<Vessel coastGuard=\"XB\" lifecycle",
      codes: ["coast_guard_mismatch"]),
    Case(piece: ">XA-08<", other: ">XA-07<", codes: ["duplicate_vessel"]),
    Case(piece: "code=\"XB\"", other: "code=\"XA\"", codes: ["duplicate_coast_guard"]),
    Case(
      piece: "from=\"2025-10-01T00:00:00Z\"", other: "from=\"2024-10-01T01:00:00+01:00\"",
      codes: ["duplicate_interval"]),
  ]

  @Test(arguments: registerCases)
  func ofRegisters(sample: Case) throws {
    let xml = try SampleXML.register.replacing(one: sample.piece, by: sample.other)
    #expect(notices(of: xml).codes == sample.codes)
  }

  /// A fault with a mistyped year would be none until then.
  @Test(arguments: ["start=\"2026-03-14T09:00", "foundAt=\"2026-03-14T09:30"])
  func reportOfWhatIsNotYetIsHeld(piece: String) throws {
    let other = piece.replacing("\"2026", with: "\"2226")
    let xml = try SampleXML.report.replacing(one: piece, by: other)
    guard case .held(_, let notices) = InspectionDecoder.decode(Array(xml.utf8)) else {
      Issue.record("not held")
      return
    }
    #expect(notices.codes.contains("after_prepared"))
  }

  @Test func tellsThePlaceOfTheValue() throws {
    let xml = try SampleXML.report.replacing(
      one: "at=\"2026-03-14T14:00", by: "at=\"2026-03-14T09:19")
    let notice = try #require(notices(of: xml).samples.first)
    #expect(notice.place?.line == 46)
    #expect(notice.place?.column == 23)
    #expect(notice.place?.length == 25)
    #expect(notice.place?.path == "/InspectionReport/Discrepancies/Discrepancy[1]/Correction")
  }
}
