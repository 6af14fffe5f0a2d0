import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import Testing

/// A reading outside its limits contradicts a standard grade, and only that.
struct MeasurementCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let measurement: String
    var result = "standard"
    let codes: [String]
    var meant: Double?

    var testDescription: String { "\(measurement), \(result)" }
  }

  private static let psi = "unit=\"psi\" lower=\"40\" upper=\"60\""

  static let cases = [
    Case(measurement: "value=\"40\" \(psi)", codes: []),
    Case(measurement: "value=\"60.0\" \(psi)", codes: []),
    Case(measurement: "value=\"39.9\" \(psi)", codes: ["outside_limits"]),
    Case(measurement: "value=\"60.1\" \(psi)", codes: ["outside_limits"]),
    Case(measurement: "value=\"3.4\" \(psi)", codes: ["unit_slip"], meant: 49.31292),
    Case(measurement: "value=\"500\" \(psi)", codes: ["unit_slip"], meant: 50),
    Case(measurement: "value=\"50000\" \(psi)", codes: ["unit_slip"], meant: 50),
    Case(
      measurement: "value=\"35\" unit=\"ft\" lower=\"10\" upper=\"12\"", codes: ["unit_slip"],
      meant: 35 / 3.28084),
    Case(
      measurement: "value=\"176\" unit=\"°C\" lower=\"70\" upper=\"95\"", codes: ["unit_slip"],
      meant: 80),
    Case(
      measurement: "value=\"176\" unit=\"V\" lower=\"70\" upper=\"95\"", codes: ["outside_limits"]),
    Case(measurement: "value=\"3\" unit=\"mm\" lower=\"4\"", codes: ["outside_limits"]),
    Case(measurement: "value=\"5\" unit=\"mm\" upper=\"4\"", codes: ["outside_limits"]),
    Case(measurement: "value=\"5\" unit=\"mm\"", codes: []),
    Case(measurement: "value=\"5\" unit=\"mm\" lower=\"4\" upper=\"3\"", codes: ["outside_limits"]),
    Case(measurement: "value=\"3.4\" \(psi)", result: "nonstandard", codes: []),
    Case(measurement: "value=\"3.4\" \(psi)", result: "notInspected", codes: []),
  ]

  @Test(arguments: cases)
  func readings(sample: Case) throws {
    let item = "<ItemResult item=\"111-01\" group=\"100\" result=\""
    let xml = try SampleXML.report.replacing(
      one: item + "standard\"/>",
      by: item + "\(sample.result)\"><Measurement \(sample.measurement)/></ItemResult>")
    let list = notices(of: xml)
    #expect(list.codes == sample.codes)
    if let meant = sample.meant {
      #expect(list.samples.first?.fields["meant"] == .decimal(meant, places: 1))
    }
  }
}
