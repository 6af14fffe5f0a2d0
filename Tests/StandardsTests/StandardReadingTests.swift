import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyStandards
import SeaworthyTime
import Testing

struct StandardReadingTests {
  @Test func readsWhatStandsThere() throws {
    let (standard, notices) = ScoringStandard.read(Array(SampleStandard.xml.utf8))
    #expect(notices.isEmpty)
    var expected = SampleStandard.decoded
    expected.digest = Digest(sha256Of: Array(SampleStandard.xml.utf8))
    #expect(standard == expected)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let piece: String
    let other: String
    let codes: [String]

    var testDescription: String { "\(piece) → \(other)" }
  }

  static let cases = [
    Case(
      piece: "part=\"pms\" weight=\"0.3\"", other: "part=\"pms\" weight=\"0.31\"",
      codes: ["weights_do_not_add_up"]),
    Case(
      piece: "part=\"crew\" weight=\"0.25\"", other: "part=\"crew\" weight=\"0.249999\"",
      codes: ["weights_do_not_add_up"]),
    Case(piece: " citation=\"MIMOSA CCOM 4\"", other: "", codes: ["citation_missing"]),
    Case(piece: " see=\"AR 700-138\"", other: "", codes: ["reference_missing"]),
    Case(
      piece: "name=\"degraded\" from=\"60\"", other: "name=\"degraded\" from=\"80\"",
      codes: ["not_rising"]),
    Case(piece: "name=\"degraded\" from=\"60\"", other: "name=\"degraded\" from=\"79\"", codes: []),
    Case(
      piece: "number=\"2\" from=\"70\"", other: "number=\"2\" from=\"90\"", codes: ["not_falling"]),
    Case(
      piece: "number=\"2\" from=\"70\"", other: "number=\"2\" from=\"60\"", codes: ["not_falling"]),
    Case(piece: "number=\"2\" from=\"70\"", other: "number=\"2\" from=\"89\"", codes: []),
    Case(
      piece: "value=\"59\"", other: "value=\"79.5\"", codes: ["cap_above_band", "caps_reversed"]),
    Case(piece: "value=\"59\"", other: "value=\"79\"", codes: ["cap_above_band"]),
    Case(piece: "value=\"59\"", other: "value=\"59.49\"", codes: []),
    Case(piece: "value=\"59\"", other: "value=\"59.5\"", codes: ["cap_above_band"]),
    Case(piece: "value=\"79\"", other: "value=\"79.5\"", codes: ["cap_above_band"]),
    Case(
      piece: "severity=\"minor\" value=\"12.5\"", other: "severity=\"minor\" value=\"50.5\"",
      codes: ["severities_reversed"]),
    Case(
      piece: "severity=\"minor\" value=\"12.5\"", other: "severity=\"minor\" value=\"50\"",
      codes: []),
    Case(
      piece: "CoverageFloor mark=\"P\" value=\"0.6\"",
      other: "CoverageFloor mark=\"P\" value=\"0.0\"", codes: ["no_coverage_floor"]),
    Case(
      piece: "CoverageFloor mark=\"P\" value=\"0.6\"",
      other: "CoverageFloor mark=\"P\" value=\"0.01\"", codes: []),
    Case(
      piece: "kind=\"boatCheck\" rank=\"2\"", other: "kind=\"boatCheck\" rank=\"1\"",
      codes: ["status_report_outranks"]),
    Case(
      piece: "kind=\"statusReport\" rank=\"1\"", other: "kind=\"statusReport\" rank=\"9\"",
      codes: ["status_report_outranks"]),
    Case(
      piece: "severity=\"restrictive\" hours=\"48\"",
      other: "severity=\"restrictive\" hours=\"23\"", codes: ["correction_times_reversed"]),
    Case(
      piece: "severity=\"restrictive\" hours=\"48\"",
      other: "severity=\"restrictive\" hours=\"24\"", codes: []),
    Case(
      piece: " missionEssential=\"true\"", other: "", codes: ["nothing_mission_essential"]),
    Case(
      piece: "illustrative=\"false\"", other: "illustrative=\"true\"",
      codes: ["illustrative_checklist"]),
    Case(
      piece: "<Evidence kind=\"boatCheck\" source=\"coastGuard\" days=\"35\"/>", other: "",
      codes: ["evidence_missing"]),
    Case(
      piece: "<Evidence kind=\"followUp\" days=\"400\"/>", other: "", codes: ["evidence_missing"]),
    Case(
      piece: "<Evidence kind=\"followUp\" days=\"400\"/>",
      other: "<Evidence kind=\"followUp\" days=\"400\"/><Evidence kind=\"followUp\" days=\"40\"/>",
      codes: ["duplicate_row"]),
    Case(
      piece: "source=\"coastGuard\"", other: "source=\"team\"",
      codes: ["duplicate_row", "evidence_missing"]),
    Case(
      piece: "kind=\"followUp\" rank", other: "kind=\"boatCheck\" rank", codes: ["duplicate_row"]),
    Case(
      piece: "<GroupWeight group=\"800\" weight=\"0.1\"/>", other: "", codes: ["missing_element"]),
    Case(
      piece: "<GroupWeight group=\"800\" weight=\"0.1\"/>",
      other: "<GroupWeight group=\"800\" weight=\"0\"/>", codes: ["bad_number"]),
    Case(piece: "item=\"222-01\"", other: "item=\"111-01\"", codes: ["duplicate_row"]),
    Case(
      piece: "item=\"111-01\" group=\"100\"", other: "item=\"111-01\" group=\"300\"",
      codes: ["not_in_order"]),
    Case(
      piece: "group=\"200\" title=\"Engines\" weight=\"3\"",
      other: "group=\"200\" title=\"Engines\" weight=\"0\"", codes: ["bad_number"]),
    Case(
      piece: "<Title language=\"es\">Casco</Title>", other: "", codes: ["translation_missing"]),
    Case(
      piece: "<Name language=\"es\">Revisión</Name>", other: "", codes: ["translation_missing"]),
    Case(
      piece: "<Title language=\"es\">Casco</Title>",
      other: "<Title language=\"nl\">Romp</Title>",
      codes: ["translation_missing"]),
    Case(
      piece: "<Title language=\"es\">Casco</Title><Title language=\"fr\">Coque</Title>", other: "",
      codes: ["translation_missing"]),
    Case(
      piece: "<Title language=\"es\">Casco", other: "<Title language=\"fr\">Casco",
      codes: ["duplicate_row", "translation_missing"]),
    Case(
      piece: "language=\"fr\">Contrôle", other: "language=\"es\">Contrôle",
      codes: ["duplicate_row", "translation_missing"]),
    Case(
      piece: "language=\"es\">Casco", other: "language=\"ES\">Casco",
      codes: ["bad_code", "translation_missing"]),
    Case(
      piece: "<Title language=\"es\">Casco", other: "<Title>Casco",
      codes: ["missing_attribute", "translation_missing"]),
    Case(piece: ">Casco<", other: "> <", codes: ["empty_value"]),
    Case(piece: "severity=\"major\"", other: "severity=\"majr\"", codes: ["unknown_severity"]),
    Case(piece: "mark=\"P\"", other: "mark=\"Q\"", codes: ["unknown_mark"]),
    Case(
      piece: "illustrative=\"false\"", other: "illustrative=\"yes\"", codes: ["unknown_truth_value"]
    ),
    Case(piece: "part=\"pms\"", other: "part=\"crew\"", codes: ["unknown_part"]),
    Case(piece: "name=\"unseen\"", other: "name=\"unsen\"", codes: ["unknown_window"]),
  ]

  @Test(arguments: cases)
  func tells(sample: Case) throws {
    let range = try #require(SampleStandard.xml.firstRange(of: sample.piece))
    var xml = SampleStandard.xml
    xml.replaceSubrange(range, with: sample.other)
    let (standard, notices) = ScoringStandard.read(Array(xml.utf8))
    #expect(notices.codes == sample.codes)
    #expect((standard == nil) == notices.hasErrors)
  }

  /// A language in one place is missed in each other, and the standard is used all the same.
  @Test func tellsEachPlaceWithoutTranslation() throws {
    let piece = "<Title language=\"es\">Casco</Title>"
    let range = try #require(SampleStandard.xml.firstRange(of: piece))
    var xml = SampleStandard.xml
    xml.replaceSubrange(range, with: "<Title language=\"nl\">Romp</Title>")
    let (standard, notices) = ScoringStandard.read(Array(xml.utf8))
    #expect(standard != nil)
    #expect(
      notices.samples.map(\.fields) == [
        ["element": .text("Checklist"), "language": .text("nl")],
        ["element": .text("ChecklistItem"), "language": .text("es")],
        ["element": .text("ChecklistItem"), "language": .text("nl")],
      ])
  }

  @Test(arguments: [
    ("", "empty_file"), ("<a/>", "not_a_standard"),
    ("<InspectionReport xmlns='urn:seaworthy:readiness:1'/>", "not_a_standard"),
    ("<ScoringStandard>", "not_well_formed"),
  ])
  func refusesWhatIsNoStandard(xml: String, code: String) {
    let (standard, notices) = ScoringStandard.read(Array(xml.utf8))
    #expect(standard == nil)
    #expect(notices.codes == [code])
  }
}
