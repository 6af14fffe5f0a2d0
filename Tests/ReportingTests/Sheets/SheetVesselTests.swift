import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReporting
import Testing

@Suite("A blank sheet of a registered vessel")
struct SheetVesselTests {
  private static func vessel() throws -> Vessel {
    Vessel(
      coastGuard: "XA", hullNumber: "XA-07", name: "Sandpiper", vesselClass: "33-ft interceptor",
      hin: "XAB07001A121", imoNumber: "9074729", mmsi: "201000007", callSign: "XA7B", flag: "XA",
      homePort: "XAPRT", overallLength: Measure(try #require(DecimalNumber("35.4")), unit: "ft"),
      maximumCrew: 6)
  }

  private func read(_ sheet: BlankSheet) throws -> Vessel? {
    let identifier = try #require(DocumentIdentifier("5b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d4e"))
    let text = FilledSheet.of(
      sheet.xml(identifier: identifier, language: try .english()), takingOptionsIn: false)
    guard case .document(.report(let report), _, _) = InspectionDecoder.decode(Array(text.utf8))
    else { return nil }
    return report.vessel
  }

  @Test("states it as the register does")
  func identity() throws {
    let vessel = try Self.vessel()
    let checklist = try #require(try SheetFileTests.check("33-ft interceptor").checklist)
    #expect(try read(BlankSheet(.boatCheck, checklist: checklist, vessel: vessel)) == vessel)
    #expect(try read(.statusReport(ofClass: nil, vessel: vessel)) == vessel)
  }

  @Test("names it on the page")
  func page() throws {
    let sheet = BlankSheet.statusReport(ofClass: nil, vessel: try Self.vessel())
    let page = sheet.html(language: try .english())
    #expect(page.contains("Status report: 33-ft interceptor"))
    for text in ["<dd>XA</dd>", "<dd>XA-07</dd>", "<dd>Sandpiper</dd>"] {
      #expect(page.contains(text))
    }
  }
}
