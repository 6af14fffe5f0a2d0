import SeaworthyNotices
import SeaworthyTime
import SeaworthyXML
import Testing

@testable import SeaworthyInspection

struct InspectionDecoderTests {
  @Test func readsEveryFieldOfAReport() throws {
    #expect(try report(SampleXML.report) == SampleXML.decodedReport())
  }

  @Test func readsEveryFieldOfARegister() throws {
    let register = try register(SampleXML.register)
    #expect(register.coastGuards.map(\.code) == ["XA", "XB"])
    let first = try #require(register.coastGuards.first)
    #expect(first.line == 4)
    #expect(
      first.requirements == [
        BoatRequirement(
          count: 2, from: try time("2024-10-01T00:00:00Z"), source: "National fleet plan 2024",
          line: 5),
        BoatRequirement(
          count: 3, from: try time("2025-10-01T00:00:00Z"), source: "National fleet plan 2025",
          line: 6),
      ])
    #expect(
      first.vessels == [
        RegisteredVessel(
          vessel: Vessel(coastGuard: "XA", hullNumber: "XA-07"),
          delivered: try time("2022-05-01T00:00:00Z"),
          disposed: try time("2025-05-01T00:00:00Z"), line: 7),
        RegisteredVessel(
          vessel: Vessel(
            coastGuard: "XA", hullNumber: "XA-08", name: "Plover", lifecycle: .refit,
            engineHours: [EngineHours(engine: "port", hours: try decimal("12"))]),
          delivered: try time("2022-06-01T00:00:00Z"), line: 10),
      ])
  }

  @Test func tellsTheDigestOfTheContent() throws {
    guard
      case .document(let document, let digest, let notices) = InspectionDecoder.decode(
        Array(SampleXML.report.utf8))
    else {
      Issue.record("not a document")
      return
    }
    #expect(digest == CanonicalForm.digest(of: document))
    #expect(notices.isEmpty)
  }

  @Test func holdsAReportWithErrors() throws {
    let xml = try SampleXML.report.replacing(one: "severity=\"minor\"", by: "severity=\"minr\"")
    guard case .held(.report(let envelope), let notices) = InspectionDecoder.decode(Array(xml.utf8))
    else {
      Issue.record("not held")
      return
    }
    #expect(
      envelope
        == HeldReportEnvelope(
          vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-07"),
          start: try time("2026-03-14T09:00:00-04:00"), kind: .boatCheck,
          identifier: DocumentIdentifier("5b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d4e"), revision: 2,
          source: .team, visit: "XA-2026-1", preparedAt: try time("2026-03-14T16:05:00-04:00")))
    #expect(notices.codes == ["unknown_severity"])
    let notice = try #require(notices.samples.first)
    #expect(notice.found == "minr")
    #expect(notice.allowed == ["disabling", "restrictive", "major", "minor"])
    #expect(notice.nearest == "minor")
    let place = try #require(notice.place)
    #expect((place.line, place.column, place.length) == (56, 51, 4))
    #expect(place.path == "/InspectionReport/Discrepancies/Discrepancy[2]")
    #expect(place.sourceLine?.contains("severity=\"minr\"") == true)
  }

  @Test func anEnvelopeHasWhatCanBeRead() throws {
    var xml = SampleXML.report
    for (piece, other) in [
      ("boatCheck", "boatCeck"), ("revision=\"2\"", "revision=\"0\""),
      ("kind=\"team\"", "kind=\"tem\""), ("id=\"5b", "id=\"5"),
      ("XA-2026-1", " "), ("2026-03-14T16:05:00", "2026-03-14T16:65:00"),
    ] {
      xml = try xml.replacing(one: piece, by: other)
    }
    guard case .held(.report(let envelope), _) = InspectionDecoder.decode(Array(xml.utf8)) else {
      Issue.record("not held")
      return
    }
    #expect(
      envelope
        == HeldReportEnvelope(
          vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-07"),
          start: try time("2026-03-14T09:00:00-04:00")))
  }

  /// Without boat or time nobody could say which boat is unknown from when.
  @Test(arguments: [
    ("<Vessel coastGuard=\"XA\"", "<Vessel coastGuard=\"Xanadu\""),
    (">XA-07</VesselHullNumberText>", ">XA/07</VesselHullNumberText>"),
    ("start=\"2026-03-14T09:00:00-04:00\"", "start=\"14 March\""),
    ("start=\"2026-03-14T09:00:00-04:00\"", ""),
  ])
  func refusesAReportWithoutBoatOrTime(piece: String, other: String) throws {
    let xml = try SampleXML.report.replacing(one: piece, by: other)
    guard case .refused = InspectionDecoder.decode(Array(xml.utf8)) else {
      Issue.record("not refused")
      return
    }
  }

  @Test func twoInspectionsAreHeldFromTheEarlier() throws {
    let xml = try SampleXML.report.replacing(
      one: "<Vessel coastGuard",
      by: "<Inspection kind=\"followUp\" start=\"2026-03-01T00:00:00Z\"/><Vessel coastGuard")
    guard case .held(.report(let envelope), let notices) = InspectionDecoder.decode(Array(xml.utf8))
    else {
      Issue.record("not held")
      return
    }
    #expect(notices.codes == ["repeated_element"])
    #expect(envelope.start == (try time("2026-03-01T00:00:00Z")))
    #expect(envelope.kind == nil)
  }

  @Test func aRegisterWithErrorsIsHeldWithWhatCanBeReadOfIt() throws {
    let xml = try SampleXML.register.replacing(one: "count=\"2\"", by: "count=\"two\"")
    guard
      case .held(.register(let envelope), let notices) = InspectionDecoder.decode(
        Array(xml.utf8))
    else {
      Issue.record("not held")
      return
    }
    #expect(notices.codes == ["bad_number"])
    guard
      case .document(.register(let register), _, _) = InspectionDecoder.decode(
        Array(SampleXML.register.utf8))
    else {
      Issue.record("not a register")
      return
    }
    #expect(
      envelope
        == HeldRegisterEnvelope(
          coastGuards: register.coastGuards.map(\.code).sorted(),
          vessels: register.coastGuards.flatMap(\.vessels).map(\.vessel.key).sorted(),
          identifier: register.identifier, revision: register.revision,
          source: register.source.kind, preparedAt: register.preparedAt))
  }

  @Test(arguments: [
    ("<RegisteredVessel ", "<RegisteredVesel ", false), ("<VesselHullNumberText>", "<Hull>", false),
    ("<CoastGuard ", "<CoastGard ", true), ("code=\"XA\"", "code=\"Xanadu\"", true),
  ])
  func aRegisterThatMayNameMoreSaysSo(what: String, by other: String, isOfAny: Bool) throws {
    let closing = (
      what.dropFirst().prefix(while: \.isLetter), other.dropFirst().prefix(while: \.isLetter)
    )
    let xml = SampleXML.register.replacing(what, with: other)
      .replacing("</\(closing.0)>", with: "</\(closing.1)>")
    guard case .held(.register(let envelope), _) = InspectionDecoder.decode(Array(xml.utf8)) else {
      Issue.record("not held")
      return
    }
    #expect(envelope.isOfAny == isOfAny)
    #expect(!envelope.namesAllVessels)
  }

  @Test(arguments: [
    ("<a/>", "not_a_report"), ("<InspectionReport/>", "not_a_report"),
    ("<x xmlns='urn:seaworthy:readiness:1'/>", "not_a_report"),
    ("<Remarks xmlns='urn:seaworthy:readiness:1'/>", "not_a_report"),
    ("<InspectionReport xmlns='urn:seaworthy:readiness:2'/>", "unknown_version"),
    ("<ScoringStandard xmlns='urn:seaworthy:readiness:1'/>", "standard_not_imported"),
    ("", "empty_file"), ("%PDF-1.7", "not_xml"), ("<a><b></a>", "not_well_formed"),
    ("<!DOCTYPE a><a/>", "doctype_refused"),
    ("<?xml version='1.0' encoding='Shift_JIS'?><a/>", "unsupported_encoding"),
    ("<?xml version='1.0' encoding='US-ASCII'?><a>é</a>", "bad_encoding"),
  ])
  func refusesWhatIsNoReport(xml: String, code: String) {
    guard case .refused(let notices) = InspectionDecoder.decode(Array(xml.utf8)) else {
      Issue.record("not refused")
      return
    }
    #expect(notices.codes == [code])
  }

  private static func limits(_ change: (inout XMLLimits) -> Void) -> XMLLimits {
    var limits = XMLLimits.standard
    change(&limits)
    return limits
  }

  @Test(arguments: [
    (limits { $0.bytes = 100 }, "file_too_large"), (limits { $0.depth = 2 }, "too_deep"),
    (limits { $0.attributesPerElement = 3 }, "too_many_attributes"),
    (limits { $0.textBytesPerElement = 10 }, "text_too_long"),
    (limits { $0.elements = 5 }, "too_many_elements"),
  ])
  func refusesWhatIsOverALimit(limits: XMLLimits, code: String) {
    let result = InspectionDecoder.decode(Array(SampleXML.report.utf8), limits: limits)
    #expect(result.notices.codes == [code])
  }

  /// Should the grammar ever let pass what can't be read, the boat is unknown, not ready.
  @Test func whatCannotBeTakenInIsHeld() throws {
    let tree = try XMLTree(Array(SampleXML.report.utf8), vocabulary: Vocabulary.shared)
    let result = InspectionDecoder.finish(tree, DocumentNotices(of: tree.source)) {
      _ throws(UnreadableElement) in
      throw UnreadableElement(line: 7)
    }
    guard case .held(.report(let envelope), let notices) = result else {
      Issue.record("not held")
      return
    }
    #expect(envelope.vessel == VesselKey(coastGuard: "XA", hullNumber: "XA-07"))
    #expect(notices.codes == ["not_decodable"])
  }

  /// What the reader finds missing or wrong it throws, with the element's line.
  @Test(arguments: [
    ("severity=\"minor\"", "", 56), ("severity=\"minor\"", "severity=\"small\"", 56),
    ("quantity=\"2\"", "quantity=\"x\"", 52), (">812.5<", ">much<", 31),
  ])
  func theReaderThrowsTheLine(piece: String, other: String, line: Int) throws {
    let xml = try SampleXML.report.replacing(one: piece, by: other)
    let tree = try XMLTree(Array(xml.utf8), vocabulary: Vocabulary.shared)
    #expect(throws: UnreadableElement(line: line)) {
      try InspectionReport(ElementReader(tree.root))
    }
  }

  @Test func aFileCutAnywhereIsRefused() {
    let bytes = Array(SampleXML.report.utf8)
    for count in stride(from: 0, to: bytes.count, by: 13) {
      guard case .refused = InspectionDecoder.decode(Array(bytes.prefix(count))) else {
        Issue.record("accepted at \(count)")
        return
      }
    }
  }

  /// Whatever the bytes: an answer, and twice the same.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func anyBytesAreAnswered(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let good = Array(SampleXML.report.utf8)
    for _ in 0..<100 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: .min ... .max, using: &random)
      }
      #expect(InspectionDecoder.decode(bytes) == InspectionDecoder.decode(bytes))
    }
  }

  /// A thousand mistakes of one kind: a hundred are shown, all are counted.
  @Test func countsBeyondTheCap() throws {
    let items = (0..<1000).map { "<ItemResult item=\"\($0)\" group=\"100\" result=\"bad\"/>" }
    let xml = try SampleXML.report.replacing(
      one: "<ItemResult item=\"111-01\" group=\"100\" result=\"standard\"/>", by: items.joined())
    let notices = notices(of: xml)
    #expect(notices.samples.count == 100)
    #expect(notices.count(of: .error) == 1000)
  }
}
