import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// What becomes of a file, on every engine.
@Suite struct KeepTests {
  @Test("A new report is kept under receipt 1, the next under 2", arguments: LedgerEngine.allCases)
  func keepsWithReceipts(engine: LedgerEngine) throws {
    let ledger = try engine.make()
    #expect(try ledger.keep(Sample(id: 1).file()) == .kept(receipt: 1))
    #expect(try ledger.keep(Sample(id: 2).file()) == .kept(receipt: 2))
    #expect(try ledger.latestReceipt() == 2)
  }

  @Test("Resending is harmless", arguments: LedgerEngine.allCases)
  func resends(engine: LedgerEngine) throws {
    let ledger = try engine.make()
    #expect(try ledger.keep(Sample().file()) == .kept(receipt: 1))
    let digest = try ledger.digest()
    #expect(try ledger.keep(Sample().file()) == .alreadyKept(receipt: nil))
    #expect(try ledger.keep(Sample(spelling: " ").file()) == .alreadyKept(receipt: 2))
    #expect(try ledger.keep(Sample(spelling: " ").file()) == .alreadyKept(receipt: nil))
    #expect(try ledger.digest() == digest)
    #expect(try ledger.info().copies == 2)
    #expect(try ledger.info().reports == 1)
  }

  @Test("A revision revises, whichever came first", arguments: LedgerEngine.allCases)
  func revises(engine: LedgerEngine) throws {
    for revisions in [[1, 2], [2, 1]] {
      let ledger = try engine.make()
      let outcomes = try ledger.keep(
        contentsOf: revisions.map { try Sample(revision: $0).file() })
      #expect(outcomes == [.kept(receipt: 1), .revised(receipt: 2)])
    }
  }

  @Test(
    "Another content under the same identifier and revision conflicts",
    arguments: LedgerEngine.allCases)
  func conflicts(engine: LedgerEngine) throws {
    let ledger = try engine.make()
    #expect(try ledger.keep(Sample(remarks: "a").file()) == .kept(receipt: 1))
    #expect(try ledger.keep(Sample(remarks: "b").file()) == .conflicting(receipt: 2))
    #expect(try ledger.info().reports == 2)
  }

  @Test(
    "A revision that nobody may make alone waits for a decision",
    arguments: [
      (Sample(revision: 2, coastGuard: "XB"), DecisionReason.anotherCoastGuard),
      (Sample(revision: 2, hull: "XA-08"), .anotherVessel),
      (Sample(revision: 2, source: .contractor), .anotherSource),
      (Sample(revision: 3), .skippedRevision),
      (Sample(revision: 2, source: .coastGuard, status: .withdrawn), .anotherSource),
    ])
  func needsDecision(later: Sample, reason: DecisionReason) throws {
    for files in [[Sample(), later], [later, Sample()]] {
      let ledger = try LedgerEngine.file.make()
      let outcomes = try ledger.keep(contentsOf: files.map { try $0.file() })
      #expect(outcomes == [.kept(receipt: 1), .needsDecision(reason, receipt: 2)])
    }
  }

  @Test("An inspection that ends more than a day after its receipt waits for a decision")
  func futureDate() throws {
    // Received on 1 April, day 90; an inspection lasts six hours.
    let received = TickingClock([Sample.day(90)])
    let aDayAhead = TickingClock([Sample.day(89) + .hours(6)])
    let justMore = TickingClock([Sample.day(89) + .hours(6) - Milliseconds(1)])
    let expected: [(TickingClock, KeepOutcome)] = [
      (received, .kept(receipt: 1)),
      (aDayAhead, .kept(receipt: 1)),
      (justMore, .needsDecision(.futureDate, receipt: 1)),
    ]
    for (clock, outcome) in expected {
      let ledger = try LedgerEngine.file.make(clock: clock)
      #expect(try ledger.keep(Sample(day: 90).file()) == outcome)
    }
  }

  @Test("A file with errors is held, once", arguments: LedgerEngine.allCases)
  func holds(engine: LedgerEngine) throws {
    let ledger = try engine.make()
    #expect(try ledger.keep(Sample().heldFile()) == .held(receipt: 1))
    #expect(try ledger.keep(Sample().heldFile()) == .alreadyHeld)
    #expect(try ledger.info().held == 1)
  }

  @Test("A refused file leaves a line in the journal, no receipt", arguments: LedgerEngine.allCases)
  func refuses(engine: LedgerEngine) throws {
    let ledger = try engine.make()
    let empty = try ledger.digest()
    let picture = Submission(
      fileName: "a.png", bytes: [0x89, 0x50], content: .refused(codes: ["not_xml"]))
    let huge = Submission(refusedUnread: "b.xml", codes: ["file_too_large"])
    for file in [picture, picture, huge, huge] { #expect(try ledger.keep(file) == .refused) }
    #expect(try ledger.info().refused == 2)
    #expect(try ledger.latestReceipt() == 0)
    #expect(try ledger.digest() == empty)
  }

  @Test("Receipt times never run back, whatever the clock does")
  func receiptTimes() throws {
    let clock = TickingClock([.received, .received - .days(2), .received + .days(1)])
    let ledger = try LedgerEngine.file.make(clock: clock)
    var times: [Int64?] = []
    for id in 1...3 {
      _ = try ledger.keep(Sample(id: id).file())
      times.append(try ledger.info().receiptTime?.milliseconds)
    }
    let days = times.map { $0.map { ($0 - Instant.received.milliseconds) / 86_400_000 } }
    #expect(days == [0, 0, 1])
    #expect(try ledger.receipt(knownAt: .received - Milliseconds(1)) == 0)
    #expect(try ledger.receipt(knownAt: .received) == 2)
    #expect(try ledger.receipt(knownAt: .received + .days(1)) == 3)
  }
}
