import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// What stands and what leaves vessels unknown.
@Suite struct SnapshotTests {
  /// The state of a ledger after files in an order.
  private func snapshot(of files: [Submission], knownAt receipt: Int64? = nil) throws
    -> LedgerSnapshot
  {
    let ledger = try LedgerEngine.memory.make()
    for file in files { _ = try ledger.keep(file) }
    return try ledger.snapshot(knownAt: receipt)
  }

  private func standing(_ sample: Sample) throws -> StandingDocument {
    let file = try sample.file()
    return StandingDocument(
      digest: try sample.digest(), identifier: try Sample.identifier(sample.id),
      revision: sample.revision, fileName: file.fileName,
      compactForm: CompactForm.encode(
        .report(try sample.report()), ofFile: try #require(file.bytesDigest)),
      fileDigest: try #require(file.bytesDigest), receivedAt: .received)
  }

  private func gap(
    _ reason: LedgerGap.Reason, _ sample: Sample, from day: Int? = nil,
    noLaterThan latest: Int? = nil, kind: InspectionKind? = .boatCheck
  ) throws -> LedgerGap {
    LedgerGap(
      reason: reason, vessel: sample.vessel, from: Sample.day(day ?? sample.day),
      noLaterThan: Sample.day(latest ?? day ?? sample.day), visit: sample.visit, kind: kind,
      source: sample.source, identifier: try Sample.identifier(sample.id),
      revision: sample.revision,
      digest: try sample.digest(), fileName: try sample.file().fileName, line: 1)
  }

  @Test("An empty ledger knows nothing")
  func empty() throws {
    let expected = LedgerSnapshot(
      receipt: 0, receiptTime: nil, reports: [], registers: [], disputedRegisters: [], gaps: [])
    #expect(try snapshot(of: []) == expected)
  }

  @Test("A report stands with the file, compact form and receipt that it came with")
  func oneReport() throws {
    let expected = LedgerSnapshot(
      receipt: 1, receiptTime: .received, reports: [try standing(Sample())], registers: [],
      disputedRegisters: [], gaps: [])
    #expect(try snapshot(of: [Sample().file()]) == expected)
  }

  @Test(
    "Any order of five files gives the same digest and the same snapshot",
    arguments: LedgerEngine.allCases)
  func order(engine: LedgerEngine) throws {
    let files = [
      try Sample(id: 1).file(), try Sample(id: 1, revision: 2, remarks: "put right").file(),
      try Sample(id: 2, remarks: "a").file(), try Sample(id: 2, remarks: "b").file(),
      try Sample(id: 3, day: 20).heldFile(),
    ]
    let reference = try engine.make()
    _ = try reference.keep(contentsOf: files)
    let (snapshot, digest) = (try reference.snapshot(), try reference.digest())
    #expect(snapshot.reports.map(\.revision) == [2])
    #expect(snapshot.disputes.map(\.candidates.count) == [2])
    #expect(snapshot.gaps.map(\.reason) == [.reportHeld])
    // Every order where that is quick; where each waits for the disk, the one that differs most.
    for order in engine == .memory ? files.permutations : [files.reversed()] {
      let ledger = try engine.make()
      _ = try ledger.keep(contentsOf: order + order.reversed())
      #expect(try ledger.snapshot() == snapshot)
      #expect(try ledger.digest() == digest)
    }
  }

  @Test("A document is cited from the copy with the smallest SHA-256 known at the receipt")
  func citation() throws {
    let copies = ["", " ", "  ", "   "].map { Sample(spelling: $0) }
    let files = try copies.map { try $0.file() }
    for known in 1...files.count {
      let smallest = files.prefix(known).min {
        ($0.bytesDigest?.hexadecimal ?? "") < ($1.bytesDigest?.hexadecimal ?? "")
      }
      let report = try #require(try snapshot(of: files, knownAt: Int64(known)).reports.first)
      #expect(report.fileName == smallest?.fileName)
    }
  }

  @Test("Known at selects what had been received")
  func knownAt() throws {
    let files = [
      try Sample().file(), try Sample(revision: 2).file(),
      try Sample(id: 2, day: 30).heldFile(), try Sample(id: 2, day: 30).file(),
    ]
    let revisions = try (0...4).map { known in
      try snapshot(of: files, knownAt: Int64(known)).reports.map(\.revision).sorted()
    }
    #expect(revisions == [[], [1], [2], [2], [1, 2]])
    let gaps = try (0...4).map { try snapshot(of: files, knownAt: Int64($0)).gaps.count }
    #expect(gaps == [0, 0, 0, 1, 0])
    #expect(try snapshot(of: files, knownAt: 99).receipt == 4)
  }

  @Test("A withdrawn report leaves its vessel unknown from its inspection on")
  func withdrawn() throws {
    let withdrawal = Sample(revision: 2, status: .withdrawn)
    let snapshot = try snapshot(of: [Sample().file(), withdrawal.file()])
    #expect(snapshot.reports == [])
    #expect(snapshot.gaps == [try gap(.reportWithdrawn, withdrawal)])
  }

  @Test(
    "A conflict is told apart, with what it may leave unknown: each vessel from the earliest on")
  func conflict() throws {
    let early = Sample(hull: "XA-08", kind: .statusReport, day: 5)
    let late = Sample(hull: "XA-07", kind: .boatCheck, day: 9)
    let snapshot = try snapshot(of: [late.file(), early.file()])
    #expect(snapshot.reports == [])
    #expect(snapshot.gaps == [])
    let candidates = [try standing(late), try standing(early)].sorted { $0.digest < $1.digest }
    #expect(snapshot.disputes.map(\.candidates) == [candidates])
    #expect(snapshot.disputes.map(\.hasWithdrawn) == [false])
    #expect(
      snapshot.disputes.flatMap(\.gaps) == [
        try gap(.conflict, late, from: 5, noLaterThan: 9, kind: nil),
        try gap(.conflict, early, from: 5, noLaterThan: 9, kind: nil),
      ])
  }

  @Test("Who made the inspection is not told of candidates that differ in it")
  func sources() throws {
    func sources(_ others: SourceKind) throws -> [SourceKind?] {
      let files = [Sample(remarks: "a"), Sample(source: others, remarks: "b")]
      return try snapshot(of: files.map { try $0.file() }).disputes.flatMap(\.gaps).map(\.source)
    }
    #expect(try sources(.team) == [.team])
    #expect(try sources(.coastGuard) == [nil])
  }

  @Test("A held file leaves its vessel unknown and says on which line to look")
  func held() throws {
    let sample = Sample()
    let file = try sample.heldFile()
    let expected = LedgerGap(
      reason: .reportHeld, vessel: sample.vessel, from: Sample.day(sample.day), kind: .boatCheck,
      source: sample.source, identifier: try Sample.identifier(1), revision: 1,
      digest: try #require(file.bytesDigest),
      fileName: "held-1.xml", line: 7)
    #expect(try snapshot(of: [file]).gaps == [expected])
  }

  @Test(
    "A held file is corrected by the same report of its revision or a higher one",
    arguments: [
      (Sample(revision: 2), true), (Sample(revision: 3), true), (Sample(revision: 1), false),
      (Sample(id: 2, revision: 2), false), (Sample(revision: 2, hull: "XA-08"), false),
      (Sample(revision: 2, source: .coastGuard), false),
      (Sample(revision: 2, status: .withdrawn), true),
    ])
  func corrected(by correction: Sample, corrects: Bool) throws {
    let held = try Sample(revision: 2).heldFile()
    for files in [[held, try correction.file()], [try correction.file(), held]] {
      let gaps = try snapshot(of: files).gaps
      #expect(gaps.contains { $0.reason == .reportHeld } == !corrects)
    }
  }

  @Test("A conflict corrects no held file; nor is one without a readable revision corrected")
  func notCorrected() throws {
    let candidates = [try Sample(remarks: "a").file(), try Sample(remarks: "b").file()]
    let snapshot = try snapshot(of: [Sample().heldFile()] + candidates)
    #expect(snapshot.gaps.map(\.reason) == [.reportHeld])
    #expect(snapshot.disputes.count == 1)
    let unreadable = try Sample().heldFile(revision: .some(nil))
    #expect(try self.snapshot(of: [unreadable, Sample().file()]).gaps.count == 1)
  }

  @Test("What is dated after its receipt leaves its vessel unknown from the receipt on")
  func futureDated() throws {
    let future = Sample(day: 400)
    let snapshot = try snapshot(of: [future.file(), future.heldFile()])
    #expect(snapshot.gaps.map(\.from) == [.received])
    #expect(snapshot.disputes.flatMap(\.gaps).map(\.from) == [.received])
  }

  @Test("A start that cannot be leaves the vessel unknown from when the report was made out")
  func mistypedStart() throws {
    let future = Sample(day: 400)
    let expected: [(preparedAt: Int?, from: Instant)] = [
      (nil, .received), (12, Sample.day(12)), (401, .received),
    ]
    for (preparedAt, from) in expected {
      let gaps = try snapshot(of: [future.heldFile(preparedAt: preparedAt)]).gaps
      #expect(gaps.map(\.from) == [from])
      #expect(gaps.map(\.noLaterThan) == [.received])
    }
  }

  @Test("A gap tells the visit, if all its candidates are of one", arguments: [true, false])
  func visits(isHeld: Bool) throws {
    var sample = Sample(status: .withdrawn, visit: "V-1")
    let gaps = try snapshot(of: [isHeld ? sample.heldFile() : sample.file()]).gaps
    #expect(gaps.map(\.visit) == ["V-1"])
    sample.status = .final
    let first = try sample.file()
    for (visit, expected) in [("V-1", "V-1"), ("V-2", nil), (nil, nil)] as [(String?, String?)] {
      sample.visit = visit
      sample.remarks = "other"
      let disputes = try snapshot(of: [first, sample.file()]).disputes
      #expect(disputes.flatMap(\.gaps).map(\.visit) == [expected])
    }
  }

  @Test("The highest revision of a register stands; registers in conflict are shown apart")
  func registers() throws {
    let first = try Sample().registerFile(vessels: ["XA-07"])
    let second = try Sample(revision: 2).registerFile(vessels: ["XA-07", "XA-08"])
    let rival = try Sample(revision: 2).registerFile(vessels: ["XA-07", "XA-09"])
    let ledger = try LedgerEngine.file.make()
    _ = try ledger.keep(contentsOf: [second, first])
    #expect(try ledger.snapshot().registers.map(\.revision) == [2])
    #expect(try ledger.registers() == ledger.snapshot().registers)
    _ = try ledger.keep(rival)
    #expect(try ledger.snapshot().registers == [])
    #expect(try ledger.snapshot().disputedRegisters.map(\.revision) == [2, 2])
    #expect(try ledger.registers() == ledger.snapshot().disputedRegisters)
    #expect(try ledger.snapshot().gaps == [])
  }
}
