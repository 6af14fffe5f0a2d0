import SeaworthyInspection
import SeaworthyTime
import Testing

struct InspectionTraceTests {
  /// What the sample report is remembered by, but for what it found.
  static let sample: InspectionTrace = {
    var identity = StatedIdentity()
    identity[.name] = "Sandpiper"
    identity[.vesselClass] = "33-ft interceptor"
    identity[.hin] = "XAB07001A121"
    identity[.imoNumber] = "9074729"
    identity[.mmsi] = "201000007"
    identity[.callSign] = "XA7B"
    return InspectionTrace(
      kind: .boatCheck, preparedAt: Instant(milliseconds: 1_773_518_700_000),
      end: Instant(milliseconds: 1_773_516_600_000), locode: "XAPRT",
      position: Position(latitude: 15_300_000, longitude: -61_400_000), identity: identity,
      engineHours: ["812.5", "790"].enumerated().compactMap { index, hours in
        DecimalNumber(hours).map { EngineHours(engine: ["port", "starboard"][index], hours: $0) }
      }, gradedItems: 2, readings: 3)
  }()

  private let digest = Digest(sha256Of: Array("report".utf8))

  @Test func ofAReport() throws {
    var trace = InspectionTrace(try report(SampleXML.report))
    #expect(trace.findings != 0)
    trace.findings = 0
    #expect(trace == Self.sample)
  }

  @Test func isReadBackFromItsBytes() throws {
    let full = InspectionTrace(try report(SampleXML.report))
    let bare = InspectionTrace(kind: .readyForOperations, preparedAt: Instant(milliseconds: -1))
    for trace in [full, bare] {
      let bytes = trace.bytes(ofReport: digest)
      #expect(InspectionTrace(bytes: bytes, ofReport: digest) == trace)
      #expect(InspectionTrace(bytes: bytes, ofReport: Digest(sha256Of: [])) == nil)
    }
    #expect(full.bytes(ofReport: digest).count < 160)
  }

  @Test("Bytes that are cut off, too long, changed or of another version are no trace")
  func damaged() throws {
    let bytes = Self.sample.bytes(ofReport: digest)
    for count in bytes.indices {
      #expect(InspectionTrace(bytes: Array(bytes.prefix(count)), ofReport: digest) == nil)
    }
    #expect(InspectionTrace(bytes: bytes + [0], ofReport: digest) == nil)
    for index in bytes.indices {
      for bit in 0..<8 {
        var other = bytes
        other[index] ^= 1 << bit
        #expect(InspectionTrace(bytes: other, ofReport: digest) == nil)
      }
    }
  }

  @Test(
    "Days, identifiers and order do not change what was found",
    arguments: [
      ("id=\"5b1f6a52", "id=\"6b1f6a52"), ("T09:20:00-04:00", "T09:19:00-04:00"),
      ("id=\"D-4\"", "id=\"D-9\""), ("start=\"2026-03-14T09:00", "start=\"2026-03-14T08:00"),
      ("expires=\"2026-03-20", "expires=\"2026-03-21"),
    ])
  func same(piece: String, other: String) throws {
    let changed = try SampleXML.report.replacing(one: piece, by: other)
    #expect(
      InspectionTrace(try report(changed)).findings
        == InspectionTrace(try report(SampleXML.report)).findings)
  }

  @Test(
    "Grades, readings, hour meters, discrepancies change it",
    arguments: [
      ("812.5", "812.6"), ("\"starboard\"", "\"center\""), ("value=\"11.8\"", "value=\"11.9\""),
      ("result=\"standard\"", "result=\"notInspected\""), (" afterRepair=\"standard\"", ""),
      ("severity=\"minor\"", "severity=\"major\""), ("alarm dead", "alarm weak"),
      ("Impeller worn", "Impeller gone"),
      ("<ItemResult item=\"111-01\"", "<ItemResult item=\"112-01\""),
    ])
  func different(piece: String, other: String) throws {
    let changed = try SampleXML.report.replacing(one: piece, by: other)
    #expect(
      InspectionTrace(try report(changed)).findings
        != InspectionTrace(try report(SampleXML.report)).findings)
  }
}
