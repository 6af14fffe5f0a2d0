import Testing

@testable import SeaworthyInspection

/// Where a difference is said to be, and what it is said to be.
struct FieldPathTests {
  static let root = "/InspectionReport"
  static let item = "/InspectionReport/ChecklistResults/ItemResult[@item='529-01']"
  static let discrepancy =
    "/InspectionReport/Discrepancies/Discrepancy[@id='D-3'][@item='529-01']"

  private func differences(_ changes: [(String, String)]) throws -> [FieldDifference] {
    let changed = try changes.reduce(SampleXML.report) { try $0.replacing(one: $1.0, by: $1.1) }
    let left = SeaworthyDocument.report(try report(SampleXML.report))
    return left.differences(from: .report(try report(changed)))
  }

  static let cases: [(String, String, FieldDifference)] = [
    (
      "severity=\"restrictive\"", "severity=\"disabling\"",
      FieldDifference(
        path: discrepancy + "/@severity", left: "restrictive", right: "disabling", leftLine: 42,
        rightLine: 42)
    ),
    (
      "\n  <Visit id=\"XA-2026-1\"/>", "",
      FieldDifference(path: root + "/Visit", left: "XA-2026-1", right: nil)
    ),
    (
      " afterRepair=\"standard\"", "",
      FieldDifference(
        path: item + "/@afterRepair", left: "standard", right: nil, leftLine: 35, rightLine: 35)
    ),
    (
      "Two days", "Three days",
      FieldDifference(
        path: root + "/Remarks", left: "Two days alongside.", right: "Three days alongside.")
    ),
    (
      "<EngineHours engine=\"port\">812.5<", "<EngineHours engine=\"port\">812.6<",
      FieldDifference(
        path: root + "/Vessel/EngineHours[@engine='port']", left: "812.5", right: "812.6")
    ),
    (
      "role=\"second\"", "role=\"third\"",
      FieldDifference(
        path: root + "/Inspection/Inspector[2]/@role", left: "second", right: "third",
        leftLine: 12, rightLine: 12)
    ),
    (
      "<Measurement value=\"11.8\" unit=\"V\" lower=\"12.2\" upper=\"14.8\"/>", "",
      FieldDifference(
        path: item + "/Measurement", left: "value=11.8, unit=V, lower=12.2, upper=14.8",
        right: nil, leftLine: 35, rightLine: 35)
    ),
    (
      "<ItemResult item=\"111-01\" group=\"100\" result=\"standard\"/>", "",
      FieldDifference(
        path: root + "/ChecklistResults/ItemResult[@item='111-01']",
        left: "group=100, result=standard", right: nil, leftLine: 39)
    ),
    (
      "<ReleasableTo coastGuard=\"XB\"/>", "",
      FieldDifference(
        path: root + "/Marking/ReleasableTo[@coastGuard='XB']", left: "[@coastGuard='XB']",
        right: nil)
    ),
    (
      "</DeclaredDowntime>",
      "</DeclaredDowntime><x:Photo xmlns:x=\"urn:example:photos\" name=\"a\"/>",
      FieldDifference(
        path: root + "/x:Photo", left: nil,
        right: "<x:Photo xmlns:x=\"urn:example:photos\" name=\"a\"></x:Photo>", rightLine: 61)
    ),
  ]

  @Test(arguments: cases)
  func isToldByItsPath(piece: String, other: String, difference: FieldDifference) throws {
    #expect(try differences([(piece, other)]) == [difference])
  }

  /// Whatever the order of the changes: that of the document, which is that of the grammar.
  @Test func standInTheOrderOfTheDocument() throws {
    let differences = try differences([
      ("alarm dead", "alarm weak"), ("severity=\"minor\"", "severity=\"major\""),
      ("Sandpiper", "Plover"), ("TAFT", "team 2"),
      ("result=\"nonstandard\"", "result=\"notInspected\""),
      ("revision=\"2\"", "revision=\"3\""),
      ("name=\"33-ft interceptor b", "name=\"41-ft interceptor b"),
    ])
    #expect(
      differences.map(\.path) == [
        Self.root + "/@revision", Self.root + "/Source/@name",
        Self.root + "/Inspection/Checklist/@name", Self.root + "/Vessel/VesselName",
        Self.item + "/@result", Self.discrepancy + "/Description",
        Self.root + "/Discrepancies/Discrepancy[@id='D-4'][@item='111-01']/@severity",
      ])
  }

  @Test func listsThatOneDocumentHasAreCounted() throws {
    var silent = try report(SampleXML.report)
    let full = SeaworthyDocument.report(silent)
    silent.results = []
    silent.supply = []
    #expect(
      full.differences(from: .report(silent)) == [
        FieldDifference(
          path: Self.root + "/ChecklistResults", left: "2 × ItemResult", right: nil),
        FieldDifference(path: Self.root + "/Supply", left: nil, right: "<Supply/>"),
      ])
  }

  @Test func aRegisteredVesselIsNamedByItsHullNumber() throws {
    let left = SeaworthyDocument.register(try register(SampleXML.register))
    let other = try SampleXML.register.replacing(
      one: "delivered=\"2022-06", by: "delivered=\"2022-07")
    let vessel = "RegisteredVessel[Vessel/VesselHullNumberText='XA-08']"
    #expect(
      left.differences(from: .register(try register(other))) == [
        FieldDifference(
          path: "/FleetRegister/CoastGuard[@code='XA']/\(vessel)/@delivered",
          left: "2022-06-01T00:00:00Z", right: "2022-07-01T00:00:00Z", leftLine: 10, rightLine: 10)
      ])
  }

  @Test func differentKindsOfDocumentsDifferAsAWhole() throws {
    let left = SeaworthyDocument.report(try report(SampleXML.report))
    let paths = left.differences(from: .register(try register(SampleXML.register))).map(\.path)
    #expect(paths == ["/InspectionReport", "/FleetRegister"])
  }

  /// Every change of a single value that the digest sees is seen as one field, or as two where the
  /// value is a key.
  @Test(arguments: SampleXML.otherValues)
  func everyFieldIsTold(piece: String, other: String) throws {
    #expect([1, 2].contains(try differences([(piece, other)]).count))
  }

  /// Children are put in order by the numbers of their names.
  @Test func namesAreDeclaredInTheOrderOfTheGrammar() {
    var rules = [ElementRule.inspectionReport, .fleetRegister, .statement]
    while let rule = rules.popLast() {
      let children = rule.children.map(\.element)
      #expect(
        children.map(\.name.rawValue) == children.map(\.name.rawValue).sorted(), "\(rule.name)")
      rules += children
    }
  }

  /// What may stand only once is known by what may stand only once.
  @Test func keysAreThoseOfTheGrammar() {
    var rules = [ElementRule.inspectionReport, .fleetRegister, .statement]
    while let rule = rules.popLast() {
      for key in rule.keys {
        let names = ElementKey[key.child]?.parts.map { part -> AttributeName? in
          if case .attribute(let name) = part { name } else { nil }
        }
        #expect(names == key.attributes, "\(key.child)")
      }
      rules += rule.children.map(\.element)
    }
  }
}
