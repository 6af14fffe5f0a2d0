import SeaworthyNotices
import Testing

@testable import SeaworthyInspection

/// Each rule from both sides of its boundaries.
struct ValueRuleTests {
  struct Case: Sendable {
    let rule: ValueRule
    let good: [String]
    let bad: [String]
  }

  static let cases = [
    Case(
      rule: .word(Severity.self), good: ["disabling", "minor"],
      bad: ["Disabling", " minor", "minor ", "min", "minors", "", "disablingrestrictive"]),
    Case(
      rule: .dateTime,
      good: [
        "2026-03-14T09:20:00Z", " 2026-03-14T09:20:00.123-04:00\n", "2024-02-29T23:59:59+14:00",
      ],
      bad: [
        "2026-03-14T09:20:00", "2026-02-29T00:00:00Z", "2026-03-14T24:00:00Z",
        "2026-03-14T09:20:00.1234Z", "2026-03-14T09:20:00+14:01", "0000-01-01T00:00:00Z", "",
      ]),
    Case(
      rule: .date, good: ["2026-03-14", " 2026-03-14 "],
      bad: ["2026-02-29", "2026-3-14", "2026-03-14Z", "14/03/2026", ""]),
    Case(
      rule: .whole(1...9999), good: ["1", "0001", "9999", " 7 "],
      bad: ["0", "10000", "00001", "+1", "-1", "1.0", "", "two"]),
    Case(
      rule: .number(.any), good: ["0", "-0", "+1.5", "999999999.999999", " 12.20 "],
      bad: ["1234567890", "0.1234567", "1.", ".5", "1e3", "1,5", "", "-"]),
    Case(
      rule: .number(.nonNegative), good: ["0", "0.000001"], bad: ["-0", "+1", "-1"]),
    Case(rule: .number(.positive), good: ["0.000001"], bad: ["0", "0.0", "-1"]),
    Case(
      rule: .number(.within(-90...90)), good: ["-90", "90.000000"],
      bad: ["-90.000001", "90.000001", "180"]),
    Case(rule: .number(.within(0...1)), good: ["0", "1", "1.0"], bad: ["1.000001", "-0"]),
    Case(
      rule: .text(limit: 5), good: ["a", "ééééé", " a   "], bad: ["", " \n\t", "éééééé"]),
    Case(
      rule: .form(.hullNumber), good: ["XA-07", "P 41", "7", String(repeating: "a", count: 32)],
      bad: [" XA-07", "XA-07 ", "XA/07", "", String(repeating: "a", count: 33), "é"]),
    Case(
      rule: .form(.itemCode), good: ["529-01", "a", String(repeating: "1", count: 16)],
      bad: ["-1", ".a", "", String(repeating: "1", count: 17), "5 2"]),
    Case(
      rule: .form(.discrepancyIdentifier), good: [String(repeating: "D", count: 64)],
      bad: [String(repeating: "D", count: 65)]),
    Case(rule: .form(.coastGuardCode), good: ["XA"], bad: ["xa", "X", "XAB", "X1"]),
    Case(
      rule: .form(.locode), good: ["XAPRT", "XA2Z9"], bad: ["XAPR1", "XAPR0", "X2PRT", "XAPR"]),
    Case(
      rule: .form(.stockNumber), good: ["1234-00-567-8901"],
      bad: ["1234-005678901", "1234-00-567-890", "1234-00-567-89O1"]),
    Case(
      rule: .form(.identifier), good: ["5B1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d4e"],
      bad: ["5b1f6a523c7e4a559d0e0c7a1b2c3d4e", "{5b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d4e}"]),
    Case(rule: .form(.imoNumber), good: ["9074729"], bad: ["907472", "90747290", "907472a"]),
    Case(rule: .form(.mmsi), good: ["201000007"], bad: ["20100000", "2010000070"]),
    Case(rule: .form(.languageCode), good: ["es"], bad: ["ES", "e", "esp", "e1", " es"]),
    Case(rule: .form(.callSign), good: ["XA7", "XA7BXA7BXA"], bad: ["XA", "xa7b", "XA7BXA7BXA1"]),
    Case(
      rule: .form(.hullIdentificationNumber), good: ["XAB07001A121", "US-XAB07001A12"],
      bad: ["XAB07001A12", "XAB07001A1211234", "xab07001a121"]),
    Case(
      rule: .form(.procedureCard),
      good: ["A-12", "P-3/R", "E 7", "5812/001-95", String(repeating: "a", count: 32)],
      bad: ["A-12 ", " A-12", "", "A_12", "É-1", String(repeating: "a", count: 33)]),
    Case(rule: .form(.currency), good: ["USD"], bad: ["usd", "US", "USDX", "U$D", ""]),
    Case(
      rule: .form(.mediaType),
      good: [
        "image/jpeg", "application/vnd.oasis.opendocument.text", "Text/CSV", "image/svg+xml",
        "a/" + String(repeating: "b", count: 127),
      ],
      bad: [
        "jpeg", "image/", "/jpeg", "image/jpeg/x", "text/csv; charset=utf-8", "image/-jpeg", "",
        "a/" + String(repeating: "b", count: 128),
      ]),
    Case(
      rule: .form(.sha256),
      good: [String(repeating: "0aF", count: 21) + "9"],
      bad: [
        String(repeating: "0", count: 63), String(repeating: "0", count: 65),
        String(repeating: "g", count: 64), String(repeating: "0", count: 63) + " ", "",
      ]),
    Case(
      rule: .word(.truthValue), good: ["true", "false"], bad: ["True", "1", "yes", "true ", ""]),
  ]

  @Test(arguments: cases)
  func accepts(sample: Case) {
    for (values, expected) in [(sample.good, true), (sample.bad, false)] {
      for value in values {
        let isAccepted = Array(value.utf8).withUnsafeBufferPointer(sample.rule.accepts)
        #expect(isAccepted == expected, "\(sample.rule) \(value)")
      }
    }
  }

  @Test(arguments: [
    (ValueRule.word(Severity.self), "Severe", "unknown_severity"),
    (.dateTime, "x", "bad_date_time"),
    (.date, "x", "bad_date"), (.whole(0...9), "x", "bad_number"),
    (.number(.any), "x", "bad_number"), (.form(.identifier), "x", "bad_identifier"),
    (.form(.mmsi), "x", "bad_code"), (.text(limit: 1), "xx", "too_long"),
    (.dateTime, " ", "empty_value"), (.word(Severity.self), "", "empty_value"),
  ])
  func tells(rule: ValueRule, value: String, code: String) {
    #expect(rule.fault(of: value, called: "x").kind.code == code)
  }
}
