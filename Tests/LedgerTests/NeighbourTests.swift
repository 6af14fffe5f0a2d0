import GRDB
import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// Which reports of a vessel are nearest to a time.
@Suite struct NeighbourTests {
  private static let vessel = Sample().vessel

  private func neighbour(_ sample: Sample, _ trace: [UInt8]? = nil) throws -> ReportNeighbour {
    ReportNeighbour(
      identifier: try Sample.identifier(sample.id), revision: sample.revision,
      start: Sample.day(sample.day), digest: try sample.digest(),
      fileName: try sample.file().fileName, trace: trace)
  }

  @Test(
    "The nearest before, at the same instant and after, in any order of arrival",
    arguments: LedgerEngine.allCases)
  func nearest(engine: LedgerEngine) throws {
    let days = [5, 10, 20].map { Sample(id: $0, day: $0) }
    for order in days.permutations {
      let ledger = try engine.make()
      for sample in order { _ = try ledger.keep(sample.file(trace: [UInt8(sample.day), 255])) }
      let (five, ten, twenty) = (
        try neighbour(days[0], [5, 255]), try neighbour(days[1], [10, 255]),
        try neighbour(days[2], [20, 255])
      )
      let moment = Milliseconds(1)
      let expected: [(Instant, ReportNeighbours)] = [
        (Sample.day(5) - moment, ReportNeighbours(before: nil, same: [], after: five)),
        (Sample.day(5), ReportNeighbours(before: nil, same: [five], after: ten)),
        (Sample.day(5) + moment, ReportNeighbours(before: five, same: [], after: ten)),
        (Sample.day(10), ReportNeighbours(before: five, same: [ten], after: twenty)),
        (Sample.day(20) + moment, ReportNeighbours(before: twenty, same: [], after: nil)),
      ]
      for (time, neighbours) in expected {
        #expect(try ledger.neighbours(of: Self.vessel, at: time) == neighbours)
      }
    }
  }

  @Test("Other boats, registers, held files, revised or withdrawn reports and itself do not count")
  func others() throws {
    let ledger = try LedgerEngine.file.make()
    let standing = Sample(id: 1, revision: 2, day: 8)
    _ = try ledger.keep(contentsOf: [
      Sample(id: 1, day: 9).file(), standing.file(), Sample(id: 2, hull: "XA-08", day: 9).file(),
      Sample(id: 3, coastGuard: "XB", day: 9).file(), Sample(id: 4, day: 9).heldFile(),
      Sample(id: 5, day: 9).registerFile(vessels: ["XA-07"]), Sample(id: 6, day: 9).file(),
      Sample(id: 6, revision: 2, status: .withdrawn, day: 9).file(), Sample(id: 7, day: 9).file(),
    ])
    let neighbours = try ledger.neighbours(
      of: Self.vessel, at: Sample.day(10), besides: Sample.identifier(7))
    let expected = ReportNeighbours(before: try neighbour(standing), same: [], after: nil)
    #expect(neighbours == expected)
    let unknown = VesselKey(coastGuard: "XA", hullNumber: "XA-99")
    let none = ReportNeighbours(before: nil, same: [], after: nil)
    #expect(try ledger.neighbours(of: unknown, at: Sample.day(10)) == none)
  }

  @Test("Of several at one time the last kept comes first, and no more than a few are told of")
  func sameTime() throws {
    let samples = (1...20).map { Sample(id: $0) }
    let ledger = try LedgerEngine.file.make()
    _ = try ledger.keep(contentsOf: samples.map { try $0.file() })
    let latest = try samples.reversed().prefix(16).map { try neighbour($0) }
    let (last, day) = (try neighbour(samples[19]), Sample.day(10))
    let (before, after) = (
      ReportNeighbours(before: nil, same: [], after: last),
      ReportNeighbours(before: last, same: [], after: nil)
    )
    #expect(try ledger.neighbours(of: Self.vessel, at: day).same == latest)
    #expect(try ledger.neighbours(of: Self.vessel, at: day - .days(1)) == before)
    #expect(try ledger.neighbours(of: Self.vessel, at: day + .days(1)) == after)
  }

  @Test("At the desk and in a session what was kept before is seen, and in a rehearsal")
  func withinTransactions() throws {
    let ledger = try LedgerEngine.file.make()
    let (first, second) = (Sample(id: 1, day: 5), Sample(id: 2, day: 9))
    let session = try ledger.beginSession()
    let files = [try first.file(trace: [1]), try second.file(trace: [2])]
    let seen = try session.ledger.atDesk { (desk) throws(LedgerError) in
      var seen: [ReportNeighbour?] = []
      for file in files {
        seen.append(try desk.neighbours(of: Self.vessel, at: Sample.day(10)).before)
        _ = try desk.keep(file)
      }
      return seen
    }
    #expect(try seen == [nil, neighbour(first, [1])])
    let expected = try neighbour(second, [2])
    #expect(
      try session.ledger.neighbours(of: Self.vessel, at: Sample.day(10)).before == expected)
    #expect(try ledger.neighbours(of: Self.vessel, at: Sample.day(10)).before == nil)
    try session.commit()
    #expect(
      try ledger.rehearsal().neighbours(of: Self.vessel, at: Sample.day(10)).before == expected)
  }

  @Test("A fault at the desk leaves nothing, whatever is made of it")
  func fault() throws {
    let ledger = try LedgerEngine.file.make()
    try ledger.queue.write {
      try $0.execute(
        sql: """
          CREATE TRIGGER fault BEFORE INSERT ON original WHEN NEW.receipt = 2
          BEGIN SELECT RAISE(ABORT, 'fault'); END
          """)
    }
    let files = try (1...3).map { try Sample(id: $0).file() }
    #expect(throws: LedgerError.self) {
      try ledger.atDesk { (desk) throws(LedgerError) in
        for file in files { _ = try? desk.keep(file) }
      }
    }
    #expect(try ledger.latestReceipt() == 0)
  }
}
