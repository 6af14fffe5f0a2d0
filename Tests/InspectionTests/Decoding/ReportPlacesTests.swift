import SeaworthyInspection
import SeaworthyNotices
import Testing

struct ReportPlacesTests {
  private static let places = ReportPlaces(Array(SampleXML.report.utf8))

  static let spots: [(ReportSpot, text: String, path: String)] = [
    (.start, "2026-03-14T09:00:00-04:00", "/InspectionReport/Inspection"),
    (.preparedAt, "2026-03-14T16:05:00-04:00", "/InspectionReport"),
    (.place, "Place", "/InspectionReport/Inspection/Place"),
    (.vessel(.vesselHINText), "XAB07001A121", "/InspectionReport/Vessel/VesselHINText"),
    (.engineHours("starboard"), "790", "/InspectionReport/Vessel/EngineHours[2]"),
    (.item("111-01"), "111-01", "/InspectionReport/ChecklistResults/ItemResult[2]"),
  ]

  @Test("The text under the carets, and the way to it", arguments: spots)
  func place(spot: ReportSpot, text: String, path: String) throws {
    let place = try #require(Self.places.place(of: spot))
    let line = try #require(place.sourceLine)
    #expect(String(line.dropFirst(place.column - 1).prefix(place.length)) == text)
    #expect(place.path == path)
    #expect(
      SampleXML.report.split(separator: "\n", omittingEmptySubsequences: false)[place.line - 1]
        == line)
  }

  @Test("An item that only has a discrepancy") func ofADiscrepancy() throws {
    let xml = try SampleXML.report.replacing(
      one: "id=\"D-4\" item=\"111-01\"", by: "id=\"D-4\" item=\"999-01\"")
    let place = ReportPlaces(Array(xml.utf8)).place(of: .item("999-01"))
    #expect(place?.path == "/InspectionReport/Discrepancies/Discrepancy[2]")
  }

  @Test(
    "Nothing where nothing stands",
    arguments: [
      ReportSpot.engineHours("center"), .item("529-99"), .vessel(.remark),
    ])
  func none(spot: ReportSpot) {
    #expect(Self.places.place(of: spot) == nil)
    #expect(ReportPlaces(Array("<a".utf8)).place(of: spot) == nil)
  }
}
