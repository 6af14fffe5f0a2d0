import SeaworthyInspection
import SeaworthyNotices
import SeaworthyTime
import Testing

/// What the encoder writes, and what it does not.
struct InspectionEncoderTests {
  private func text(_ document: SeaworthyDocument) throws -> String {
    String(decoding: try InspectionEncoder.encode(document), as: UTF8.self)
  }

  @Test func writesTheSampleAsItStands() throws {
    let report = try SampleXML.decodedReport()
    let lines = try text(.report(report)).split(separator: "\n")
    #expect(lines.first == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    #expect(
      lines.contains(
        "    <Place locode=\"XAPRT\" latitude=\"15.3\" longitude=\"-61.4\">Port Alpha</Place>"))
    #expect(lines.contains("      <Remark>Impeller worn.</Remark>"))
    #expect(lines.last == "</InspectionReport>")
  }

  @Test func writesNothingForWhatIsNotThere() throws {
    var report = try SampleXML.decodedReport()
    report.results = []
    report.discrepancies = []
    report.downtime = []
    report.inspection.seaState = nil
    report.inspection.weather = nil
    let text = try text(.report(report))
    for name in ["ChecklistResults", "Discrepancies", "DeclaredDowntime", "Conditions"] {
      #expect(!text.contains(name))
    }
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: String
    let change: @Sendable (inout InspectionReport) -> Void

    init(
      _ name: String, _ code: String, _ change: @escaping @Sendable (inout InspectionReport) -> Void
    ) {
      testDescription = name
      self.code = code
      self.change = change
    }
  }

  /// Nobody could import these.
  static let refused = [
    Refused("hull", "empty_value") { $0.vessel.hullNumber = "" },
    Refused("revision", "bad_number") { $0.revision = 0 },
    Refused("remarks", "too_long") { $0.remarks = String(repeating: "a", count: 10_001) },
    Refused("order", "end_before_start") {
      $0.inspection.end = Timestamp("2026-03-14T08:00:00-04:00")
    },
    Refused("item twice", "duplicate_item") { $0.results.append($0.results[0]) },
    Refused("year", "bad_date_time") {
      $0.inspection.start = Timestamp(Instant(milliseconds: 253_402_300_800_000))
    },
  ]

  @Test(arguments: refused) func doesNotWriteWhatWouldBeRefused(sample: Refused) throws {
    var report = try SampleXML.decodedReport()
    sample.change(&report)
    do throws(EncodingError) {
      _ = try InspectionEncoder.encode(.report(report))
      Issue.record("it was written")
    } catch {
      guard case .refused(let notices) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(notices.codes == [sample.code])
    }
    // Whoever wants such a file can have it.
    let bytes = try InspectionEncoder.encodeUnchecked(.report(report))
    #expect(InspectionDecoder.decode(bytes).notices.codes == [sample.code])
  }

  @Test func doesNotWriteWhatWouldBeReadAsAnother() throws {
    var report = try SampleXML.decodedReport()
    report.inspection.place?.name = " "
    #expect(throws: EncodingError.readsAsAnother) {
      try InspectionEncoder.encode(.report(report))
    }
  }

  @Test func doesNotWriteWhatNoFileCanCarry() throws {
    var report = try SampleXML.decodedReport()
    report.remarks = "Bell \u{7} rung"
    #expect(throws: EncodingError.unwritable("\u{7}")) {
      try InspectionEncoder.encode(.report(report))
    }
    #expect(throws: EncodingError.unwritable("\u{7}")) {
      try InspectionEncoder.encodeUnchecked(.report(report))
    }
  }
}
