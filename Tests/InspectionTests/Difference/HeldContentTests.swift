import SeaworthyInspection
import Testing

/// What puts a file with errors right: a file that differs where the errors are, and nowhere else.
struct HeldContentTests {
  /// How the good sample becomes a file with errors, and how another file differs from the good
  /// one.
  struct Case: Sendable, CustomTestStringConvertible {
    let error: (piece: String, wrong: String)
    var other: (piece: String, other: String)?
    let isPutRight: Bool

    var testDescription: String {
      "\(error.wrong), \(other.map { "\($0.piece) → \($0.other)" } ?? "put right")"
    }
  }

  private static let severity = ("severity=\"restrictive\"", "severity=\"restrictve\"")

  static let cases = [
    Case(error: severity, isPutRight: true),
    // Otherwise at the place of the error.
    Case(
      error: severity, other: ("severity=\"restrictive\"", "severity=\"major\""), isPutRight: true),
    // Made out again, or laid out otherwise.
    Case(
      error: severity, other: ("preparedAt=\"2026-03-14T16:05", "preparedAt=\"2026-03-14T17:05"),
      isPutRight: true),
    Case(
      error: severity, other: ("<Discrepancies>", "<Discrepancies> <!-- a -->\n"), isPutRight: true),
    // Otherwise anywhere else: a word, one element less, one more, another order.
    Case(error: severity, other: ("found=\"observed\"", "found=\"occurred\""), isPutRight: false),
    Case(
      error: severity, other: ("result=\"nonstandard\"", "result=\"standard\""), isPutRight: false),
    Case(
      error: severity, other: (" lifecycle=\"active\"", ""), isPutRight: false),
    Case(
      error: severity, other: ("<EngineHours engine=\"port\"", "<EngineHours engine=\"aft\""),
      isPutRight: false),
    Case(
      error: severity,
      other: ("</Discrepancies>", "<Discrepancy id=\"D-99\" item=\"x\"/></Discrepancies>"),
      isPutRight: false),
    Case(error: severity, other: (">XA-07<", ">XA-08<"), isPutRight: false),
    // A misspelt name has to be put right, and all that it names has to stay.
    Case(error: (" severity=\"restrictive\"", " sevrity=\"restrictive\""), isPutRight: true),
    Case(
      error: (" severity=\"restrictive\"", " sevrity=\"restrictive\""),
      other: ("severity=\"restrictive\"", "severity=\"minor\""), isPutRight: false),
    Case(error: ("Checklist name", "Cheklist name"), isPutRight: true),
    Case(
      error: ("Checklist name", "Cheklist name"), other: ("version=\"1.0\"", "version=\"2.0\""),
      isPutRight: false),
    // What was missing may come, and nothing else with it.
    Case(error: (" severity=\"restrictive\"", ""), isPutRight: true),
    Case(
      error: (" severity=\"restrictive\"", ""),
      other: (" severity=\"restrictive\"", " severity=\"restrictive\" continues=\"D-1\""),
      isPutRight: false),
    Case(error: ("<VesselHullNumberText>XA-07</VesselHullNumberText>\n", "\n"), isPutRight: true),
  ]

  @Test(arguments: cases)
  func putsRight(sample: Case) throws {
    let held = try SampleXML.report.replacing(one: sample.error.piece, by: sample.error.wrong)
    let other =
      try sample.other.map {
        try SampleXML.report.replacing(one: $0.piece, by: $0.other)
      } ?? SampleXML.report
    let content = try #require(HeldContent(Array(held.utf8)))
    #expect(content.isPutRight(by: Array(other.utf8)) == sample.isPutRight)
  }

  @Test func nothingCanBeToldOfWhatHasNoErrorsOrTooMany() {
    let many = SampleXML.report.replacing(
      "<Source ", with: String(repeating: "<Sourse/>", count: 101) + "<Source ")
    for text in [SampleXML.report, "<a", "", many] {
      #expect(HeldContent(Array(text.utf8)) == nil)
    }
  }

  @Test func whatIsNoXMLPutsNothingRight() throws {
    let held = try SampleXML.report.replacing(one: Self.severity.0, by: Self.severity.1)
    let content = try #require(HeldContent(Array(held.utf8)))
    #expect(!content.isPutRight(by: Array("<a".utf8)))
  }
}
