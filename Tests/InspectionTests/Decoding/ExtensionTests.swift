import SeaworthyInspection
import SeaworthyNotices
import Testing

/// Elements of other namespaces: kept, listed, never scored, and errors where none may stand.
struct ExtensionTests {
  private static let photo = "<p:Photo xmlns:p=\"urn:example:photos\" name=\"1\"/>"

  /// Before what an element of another namespace is the last of each element that takes some.
  static let ends = [
    "</InspectionReport>", "</Inspection>", "</Vessel>", "</ItemResult>", "</Discrepancy>",
  ]

  private func extensions(of report: InspectionReport) -> [Extension] {
    report.extensions + report.inspection.extensions + report.vessel.extensions
      + report.results.flatMap(\.extensions) + report.discrepancies.flatMap(\.extensions)
  }

  @Test(arguments: ends) func isKeptAndListedLastOfAll(end: String) throws {
    let xml = try SampleXML.report.replacing(one: end, by: "\n\(Self.photo)\(Self.photo)\(end)")
    let decoded = try report(xml)
    let kept = extensions(of: decoded)
    let canonical = "<p:Photo xmlns:p=\"urn:example:photos\" name=\"1\"></p:Photo>"
    #expect(kept.map(\.canonicalXML) == [canonical, canonical])
    #expect(kept.map(\.line) == [line(of: "<p:Photo", in: xml), line(of: "<p:Photo", in: xml)])
    #expect(notices(of: xml).codes == ["not_understood"])
    #expect(notices(of: xml).totals.values.reduce(0, +) == 2)
    #expect(!notices(of: xml).hasErrors)

    // Nothing else changes, and the content is another.
    var without = decoded.withoutLines
    without.removeExtensions()
    #expect(without == (try sample().withoutLines))
    #expect(
      CanonicalForm.digest(of: .report(decoded))
        != CanonicalForm.digest(of: .report(try sample())))
    let file = Digest(sha256Of: [])
    let compact = CompactForm.encode(.report(decoded), ofFile: file)
    #expect(try CompactForm.decode(compact, ofFile: file) == .report(decoded))
  }

  /// An engineer's own namespace is nobody's business; one that is nearly ours may hide a fault.
  @Test(
    arguments: [
      "urn:seaworthy:readiness:2", "urn:seaworthy:readiness:", "urn:seaworthy:readines:1",
      "URN:SEAWORTHY:READINESS:1", "urn:seaworthy:readiness:1/x",
    ])
  func aNamespaceThatIsNearlyOursIsAnError(namespace: String) throws {
    let xml = try SampleXML.report.replacing(
      one: "</InspectionReport>", by: "<Supply xmlns=\"\(namespace)\"/></InspectionReport>")
    #expect(notices(of: xml).codes == ["near_namespace"])
    #expect(notices(of: xml).hasErrors)
  }

  @Test(arguments: ["urn:example:a", "http://example.org/seaworthy", "urn:uuid:1", "x:readiness"])
  func otherNamespacesAreNot(namespace: String) throws {
    let xml = try SampleXML.report.replacing(
      one: "</InspectionReport>", by: "<Stores xmlns=\"\(namespace)\"/></InspectionReport>")
    #expect(notices(of: xml).codes == ["not_understood"])
  }

  @Test func aRelativeNamespaceIsAnError() throws {
    let xml = try SampleXML.report.replacing(
      one: "</InspectionReport>", by: "<Stores xmlns=\"supplies\"/></InspectionReport>")
    #expect(notices(of: xml).codes == ["no_canonical_form"])
    // Where no element of another namespace stands, nobody asks for canonical forms.
    let unused = try SampleXML.report.replacing(one: " id=", by: " xmlns:a=\"supplies\" id=")
    #expect(notices(of: unused).codes == [])
  }

  /// Behind one element of the report's own, or where none is foreseen, each is an error.
  @Test(arguments: [
    "<Source", "<Vessel coast", "<ReleasableTo coastGuard=\"XB\"/>", "</Marking>", "</Remarks>",
    "</Place>", "<Checklist ", "<VesselName>", "</ChecklistResults>", "</Discrepancies>",
    "<Discrepancy id=\"D-4\"", "<Measurement", "</DeclaredDowntime>", "<Description>",
  ])
  func isAnErrorElsewhere(place: String) throws {
    let xml = try SampleXML.report.replacing(one: place, by: Self.photo + place)
    #expect(notices(of: xml).codes == ["foreign_element"])
    #expect(notices(of: xml).hasErrors)
  }

  @Test func elementsWithoutNamespaceAreNoExtensions() throws {
    let xml = try SampleXML.report.replacing(
      one: "</InspectionReport>", by: "<Photo xmlns=\"\"/></InspectionReport>")
    #expect(notices(of: xml).codes == ["unknown_element"])
  }

  /// What another's element hides of the boat would be a fault unseen.
  @Test(arguments: ["", " xmlns=\"urn:seaworthy:readines:1\"", " xmlns=\"urn:y\""])
  func ourElementsInsideAreErrors(namespace: String) throws {
    let xml = try SampleXML.report.replacing(
      one: "</InspectionReport>",
      by: "<x:a xmlns:x=\"urn:x\"><x:b><Discrepancies\(namespace)/></x:b></x:a></InspectionReport>")
    #expect(notices(of: xml).codes == ["near_namespace", "not_understood"])
    #expect(notices(of: xml).hasErrors)
  }

  /// Each form repeats the declarations that it uses: a small file could have enormous ones.
  @Test func formsThatAreTooLargeAreErrors() throws {
    let many = String(repeating: "<x:a/>", count: 200)
    let declaration = "xmlns:x=\"urn:\(String(repeating: "x", count: 50_000))\""
    let xml = try SampleXML.report.replacing(
      one: "<InspectionReport", by: "<InspectionReport \(declaration)"
    )
    .replacing(one: "</InspectionReport>", by: many + "</InspectionReport>")
    #expect(notices(of: xml).codes == ["no_canonical_form"])
  }

  /// What stands inside another's element is never read as ours, whatever its names are.
  @Test func nothingInsideIsRead() throws {
    let inner =
      "<Faults xmlns=\"urn:y\"><Fault id=\"D-9\" severity=\"none\"/></Faults>"
    let xml = try SampleXML.report.replacing(
      one: "</InspectionReport>",
      by: "<x:a xmlns:x=\"urn:x\">\(inner)<b xmlns=\"\"/>text</x:a></InspectionReport>")
    let decoded = try report(xml)
    #expect(notices(of: xml).codes == ["not_understood"])
    #expect(decoded.discrepancies == (try sample().discrepancies))
    #expect(decoded.extensions.count == 1)
  }

  /// One content in many forms: all but the prefix, which the canonical form keeps.
  @Test(arguments: [
    ("the same", "<p:a xmlns:p='urn:p' b='1' c='é'>&lt;<p:d/></p:a>", true),
    ("order of attributes", "<p:a c='é' b='1' xmlns:p='urn:p'>&lt;<p:d/></p:a>", true),
    (
      "quotes and references", "<p:a xmlns:p=\"urn:p\" b=\"&#49;\" c=\"&#xE9;\">&#60;<p:d/></p:a>",
      true
    ),
    ("CDATA", "<p:a xmlns:p='urn:p' b='1' c='é'><![CDATA[<]]><p:d></p:d></p:a>", true),
    ("comments", "<p:a xmlns:p='urn:p' b='1' c='é'>&lt;<!-- --><p:d/></p:a>", true),
    (
      "a declaration more", "<p:a xmlns:p='urn:p' xmlns:q='urn:q' b='1' c='é'>&lt;<p:d/></p:a>",
      true
    ),
    ("another prefix", "<q:a xmlns:q='urn:p' b='1' c='é'>&lt;<q:d/></q:a>", false),
    ("white space inside", "<p:a xmlns:p='urn:p' b='1' c='é'>&lt; <p:d/></p:a>", false),
    ("another value", "<p:a xmlns:p='urn:p' b='2' c='é'>&lt;<p:d/></p:a>", false),
  ])
  func digestIsOfTheCanonicalForm(name: String, element: String, isSame: Bool) throws {
    func digest(_ element: String) throws -> Digest {
      CanonicalForm.digest(
        of: .report(
          try report(
            SampleXML.report.replacing(one: "</Inspection>", by: element + "</Inspection>"))))
    }
    let first = try digest("<p:a xmlns:p='urn:p' b='1' c='é'>&lt;<p:d/></p:a>")
    #expect((try digest(element) == first) == isSame, "\(name)")
  }

  @Test func thePrefixOfOurOwnNamespaceDoesNotCount() throws {
    let plain = String(
      decoding: try Fixture.bytes("whole/report-with-extensions.xml"), as: UTF8.self)
    // Only elements of the report's own: those of others stand in prefixes, or name no default.
    let own = ["InspectionReport", "Source", "Inspection", "ItemResult", "Vessel", "Discrepancy"]
    var prefixed = plain.replacingAll(
      "<InspectionReport xmlns=", by: "<InspectionReport xmlns:s='urn:seaworthy:readiness:1' xmlns="
    )
    for name in own {
      for end in [" ", ">"] {
        prefixed = prefixed.replacingAll("<\(name)\(end)", by: "<s:\(name)\(end)")
        prefixed = prefixed.replacingAll("</\(name)\(end)", by: "</s:\(name)\(end)")
      }
    }
    #expect(prefixed.contains("<s:Vessel "))
    #expect(
      CanonicalForm.digest(of: .report(try report(prefixed)))
        == CanonicalForm.digest(of: .report(try report(plain))))
  }

  private func sample() throws -> InspectionReport { try report(SampleXML.report) }

  private func line(of piece: String, in xml: String) -> Int {
    1
      + (xml.prefix(upTo: xml.firstRange(of: piece)?.lowerBound ?? xml.startIndex)).count {
        $0 == "\n"
      }
  }
}

extension InspectionReport {
  fileprivate mutating func removeExtensions() {
    extensions = []
    inspection.extensions = []
    vessel.extensions = []
    for index in results.indices { results[index].extensions = [] }
    for index in discrepancies.indices { discrepancies[index].extensions = [] }
  }
}
