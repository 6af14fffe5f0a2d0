import SeaworthyInspection
import SeaworthyNotices
import Testing

/// How the values of maintenance, crew, deliveries, transfers and statements must fit together:
/// each rule from both sides.
struct WholeVocabularyCheckTests {
  typealias Case = ContentCheckTests.Case

  static let reportCases = [
    // What was done has its time.
    Case(
      piece: " done=\"2026-02-27T10:00:00-04:00\"", other: "", codes: ["done_missing"]),
    Case(
      piece: " done=\"2026-03-13T17:00:00-04:00\"", other: "", codes: ["done_missing"]),
    Case(piece: " by=\"partner\"", other: "", codes: []),
    Case(piece: "result=\"accomplished\"", other: "result=\"scheduled\"", codes: ["not_done"]),
    Case(
      piece: "result=\"accomplished\" done=\"2026-02-27T10:00:00-04:00\"",
      other: "result=\"notAccomplished\"", codes: ["not_done"]),
    Case(
      piece: "result=\"accomplished\" done=\"2026-02-27T10:00:00-04:00\" by=\"partner\"",
      other: "result=\"notAccomplished\"", codes: []),
    Case(
      piece: "result=\"scheduled\"",
      other: "result=\"accomplished\" done=\"2026-03-14T16:00:00-04:00\"", codes: []),
    // Nothing is told that was not yet.
    Case(
      piece: "done=\"2026-03-13T17:00:00", other: "done=\"2026-03-14T16:05:00", codes: []),
    Case(
      piece: "done=\"2026-03-13T17:00:00", other: "done=\"2026-03-14T16:05:01",
      codes: ["after_prepared"]),
    Case(piece: "at=\"2026-03-14T11:10:00", other: "at=\"2026-03-14T16:05:00", codes: []),
    Case(
      piece: "at=\"2026-03-14T11:10:00", other: "at=\"2026-03-14T16:05:01",
      codes: ["after_prepared"]),
    // Before it is due a task is only scheduled.
    Case(piece: "due=\"2025-12-01T00:00:00", other: "due=\"2026-03-14T16:05:00", codes: []),
    Case(
      piece: "due=\"2025-12-01T00:00:00", other: "due=\"2026-03-14T16:05:01",
      codes: ["not_due_yet"]),
    // Told twice, in whatever writing.
    Case(
      piece: "due=\"2025-12-01T00:00:00-04:00\"", other: "due=\"2026-03-01T04:00:00Z\"",
      codes: ["duplicate_task"]),
    Case(
      piece: "due=\"2025-12-01T00:00:00-04:00\"", other: "due=\"2026-03-01T04:00:01Z\"", codes: []),
    Case(
      piece: "card=\"E 7\" at=\"2026-03-14T11:10:00-04:00\"",
      other: "card=\"A-12\" at=\"2026-03-14T15:00:00Z\"", codes: ["duplicate_spot_check"]),
    Case(
      piece: "at=\"2026-03-14T11:10:00-04:00\"", other: "at=\"2026-03-14T15:00:00Z\"", codes: []),
    Case(piece: "part=\"0815\"", other: "part=\"4711\"", codes: ["duplicate_allowance"]),
    Case(piece: "role=\"engineer\"", other: "role=\"coxswain\"", codes: ["duplicate_billet"]),
    Case(
      piece: "name=\"readings.csv\"", other: "name=\"impeller.jpg\"",
      codes: ["duplicate_attachment"]),
    // No more of some than there are of all.
    Case(piece: "qualified=\"1\"", other: "qualified=\"2\"", codes: []),
    Case(piece: "qualified=\"1\"", other: "qualified=\"3\"", codes: ["more_than_all"]),
    Case(piece: "assigned=\"2\" ", other: "", codes: []),
    Case(piece: "passed=\"4\"", other: "passed=\"5\"", codes: []),
    Case(piece: "passed=\"4\"", other: "passed=\"6\"", codes: ["more_than_all"]),
    // An amount is value and currency.
    Case(piece: " currency=\"USD\"", other: "", codes: ["amount_incomplete"]),
    Case(piece: " value=\"480.50\"", other: "", codes: ["amount_incomplete"]),
    Case(piece: " value=\"480.50\" currency=\"USD\"", other: "", codes: []),
  ]

  @Test(arguments: reportCases)
  func ofReports(sample: Case) throws {
    try expect(sample, of: .report)
  }

  @Test(arguments: [
    Case(piece: "at=\"2025-11-01T12:00:00Z\"", other: "at=\"2021-06-01T00:00:00Z\"", codes: []),
    Case(
      piece: "at=\"2025-11-01T12:00:00Z\"", other: "at=\"2021-05-31T23:59:59Z\"",
      codes: ["transfer_before_delivery"]),
    Case(
      piece: "Transfer coastGuard=\"XB\"", other: "Transfer coastGuard=\"XA\"",
      codes: ["transfer_to_itself"]),
    Case(piece: "role=\"engineer\"", other: "role=\"coxswain\"", codes: ["duplicate_billet"]),
    Case(piece: "part=\"0815\"", other: "part=\"4711\"", codes: ["duplicate_allowance"]),
  ])
  func ofRegisters(sample: Case) throws {
    try expect(sample, of: .register)
  }

  @Test(arguments: [
    Case(piece: "until=\"2026-07-01", other: "until=\"2026-04-01", codes: []),
    Case(piece: "until=\"2026-07-01", other: "until=\"2026-03-31", codes: ["end_before_start"]),
    Case(piece: " until=\"2026-07-01T00:00:00-04:00\"", other: "", codes: []),
  ])
  func ofStatements(sample: Case) throws {
    try expect(sample, of: .statementOverride)
  }

  /// Exactly one thing is stated, at its place in the order.
  @Test(arguments: [
    ("", ["not_exactly_one"]), ("<KnownChange/>", []),
    ("<KnownChange/><KnownChange/>", ["repeated_element"]),
    ("<KnownChange/><RightOfReply/>", ["not_exactly_one"]),
    ("<RightOfReply/><KnownChange/>", ["not_exactly_one"]),
    ("<RightOfReply/><CommandersOverride/><KnownChange/>", ["not_exactly_one"]),
    ("<KnownChange/><Marking handling=\"unclassified\"/>", ["misplaced_element"]),
  ])
  func ofChoices(content: String, codes: [String]) throws {
    var xml = try WholeVocabulary.statementChange.text()
    let start = try #require(xml.firstRange(of: "<KnownChange"))
    let end = try #require(xml.firstRange(of: "</KnownChange>"))
    let good = [
      "<KnownChange/>": String(xml[start.lowerBound..<end.upperBound]),
      "<RightOfReply/>": "<RightOfReply><Reply>No.</Reply></RightOfReply>",
      "<CommandersOverride/>": """
      <CommandersOverride level="1" authority="Commander" from="2026-01-01T00:00:00Z">
      <Reason>Why.</Reason></CommandersOverride>
      """,
    ]
    xml.replaceSubrange(
      start.lowerBound..<end.upperBound,
      with: good.reduce(content) { $0.replacingAll($1.key, by: $1.value) })
    #expect(notices(of: xml).codes == codes)
  }

  private func expect(_ sample: Case, of file: WholeVocabulary) throws {
    let xml = try file.text().replacing(one: sample.piece, by: sample.other)
    #expect(notices(of: xml).codes == sample.codes)
  }
}
