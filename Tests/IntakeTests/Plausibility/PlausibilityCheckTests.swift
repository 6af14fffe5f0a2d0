import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyTime
import Testing

@testable import SeaworthyIntake

/// Reports held against those that the ledger has, and those that it is about to have.
@Suite struct PlausibilityCheckTests {
  /// A report of XA-07 so many days after 1 January 2026, as decoded and as bytes.
  private struct Visit {
    let report: CheckedReport
    let submission: Submission

    init(_ id: Int, day: Int, hours: String, revision: Int = 1, hull: String = "XA-07") throws {
      var xml = SampleXML(id: id, revision: revision, hull: hull)
      // 1 January 2026 is day 20454.
      xml.date = CivilDate(dayNumber: 20_454 + day).description
      xml.hours = hours
      let bytes = Array(xml.report.utf8)
      guard case .document(.report(let report), let digest, _) = InspectionDecoder.decode(bytes)
      else { throw NotDecoded() }
      self.report = CheckedReport(report, fileName: "\(id).xml", bytes: bytes)
      submission = Submission(
        fileName: "\(id).xml", bytes: bytes,
        content: .document(
          .report(report), digest: digest,
          compactForm: CompactForm.encode(.report(report), ofFile: Digest(sha256Of: bytes))),
        trace: self.report.traced.trace.bytes(ofReport: digest))
    }
  }

  private struct NotDecoded: Error {}

  /// The notices of a visit that is not kept.
  private func notices(on visit: Visit, in ledger: Ledger) throws -> [Notice] {
    var check = PlausibilityCheck()
    return try ledger.atDesk { (desk) throws(LedgerError) in
      try check.notices(on: visit.report, at: desk)
    }
  }

  /// The notices of visits that come in an order, kept so many in one go.
  private func codes(_ visits: [Visit], batch: Int) throws -> [[String]] {
    let ledger = try Ledger.inMemory(clock: ImportBench.clock)
    var check = PlausibilityCheck()
    var result: [[String]] = []
    for start in stride(from: 0, to: visits.count, by: batch) {
      result += try ledger.atDesk { (desk) throws(LedgerError) in
        var codes: [[String]] = []
        for visit in visits[start..<min(start + batch, visits.count)] {
          codes.append(try check.notices(on: visit.report, at: desk).map(\.kind.code))
          _ = try desk.keep(visit.submission)
          check.wasKept(visit.report)
        }
        return codes
      }
    }
    return result
  }

  @Test("Each is held against the nearest before and after, whatever was kept when")
  func anyOrder() throws {
    let visits = try [
      Visit(1, day: 0, hours: "300"), Visit(2, day: 10, hours: "310"),
      Visit(3, day: 20, hours: "305"), Visit(4, day: 30, hours: "330"),
    ]
    let told = "engine_hours_down"
    let orders: [([Int], [[String]])] = [
      ([0, 1, 2, 3], [[], [], [told], []]), ([3, 2, 1, 0], [[], [], [told], []]),
      ([2, 0, 3, 1], [[], [], [], [told]]), ([1, 3, 0, 2], [[], [], [], [told]]),
    ]
    for (order, expected) in orders {
      for batch in 1...4 {
        #expect(try codes(order.map { visits[$0] }, batch: batch) == expected, "\(order) \(batch)")
      }
    }
  }

  @Test("A report is never held against itself, and a revision only for its order")
  func itself() throws {
    let first = try Visit(1, day: 10, hours: "300")
    let revision = try Visit(1, day: 10, hours: "200", revision: 2)
    let moved = try Visit(1, day: 5, hours: "100", revision: 3)
    for batch in 1...4 {
      #expect(
        try codes([first, first, revision, moved], batch: batch) == [
          [], [], [], ["revision_backwards"],
        ])
    }
  }

  @Test("Beyond the report that a revision replaces lies another") func behindOneself() throws {
    let other = try Visit(2, day: 0, hours: "300")
    let first = try Visit(1, day: 10, hours: "310")
    let moved = try Visit(1, day: 11, hours: "200", revision: 2)
    for batch in 1...3 {
      #expect(
        try codes([other, first, moved], batch: batch) == [[], [], ["engine_hours_down"]])
    }
  }

  @Test("Other boats are of no concern") func others() throws {
    let visits = try [
      Visit(1, day: 0, hours: "300"), Visit(2, day: 10, hours: "10", hull: "XA-08"),
    ]
    #expect(try codes(visits, batch: 1) == [[], []])
  }

  @Test("A report that is looked at but not kept leaves no trace") func notKept() throws {
    let ledger = try Ledger.inMemory(clock: ImportBench.clock)
    #expect(try notices(on: Visit(1, day: 0, hours: "300"), in: ledger) == [])
    #expect(try notices(on: Visit(2, day: 10, hours: "10"), in: ledger) == [])
  }

  @Test("A kept report without a trace, as older ledgers have them, is compared with nothing")
  func withoutTrace() throws {
    let ledger = try Ledger.inMemory(clock: ImportBench.clock)
    let visit = try Visit(1, day: 0, hours: "300")
    _ = try ledger.keep(
      Submission(fileName: "1.xml", bytes: visit.report.bytes, content: visit.submission.content))
    #expect(try notices(on: Visit(2, day: 10, hours: "10"), in: ledger) == [])
  }

  @Test("The place is that of the reading") func place() throws {
    let ledger = try Ledger.inMemory(clock: ImportBench.clock)
    _ = try ledger.keep(try Visit(1, day: 0, hours: "300").submission)
    let notice = try #require(
      try notices(on: Visit(2, day: 10, hours: "200.5"), in: ledger).first)
    #expect(notice.found == "200.5")
    #expect(notice.place?.path == "/InspectionReport/Vessel/EngineHours")
    #expect(notice.place?.length == 5)
  }
}
