import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// The journal: a line for everything that changed the ledger, chained.
///
/// Source: product, feature 35.
@Suite struct JournalTests {
  private func isChained(_ entries: [JournalEntry]) -> Bool {
    var previous: Digest?
    for (place, entry) in entries.enumerated() {
      guard entry.number == Int64(place + 1), entry.hash == entry.expectedHash(after: previous)
      else { return false }
      previous = entry.hash
    }
    return true
  }

  @Test("Everything that changed the ledger has its line, and nothing else")
  func lines() throws {
    let ledger = try LedgerEngine.memory.make()
    let (one, other) = (Sample(remarks: "one"), Sample(remarks: "other"))
    let copy = Sample(remarks: "one", spelling: " ")
    let refused = Submission(refusedUnread: "big.xml", codes: ["file_too_large"])
    let files = [
      try one.file(), try one.file(), try copy.file(), try other.file(),
      try Sample(id: 2).heldFile(), refused, refused,
    ]
    for _ in 0..<2 { _ = try ledger.keep(contentsOf: files, batch: "spring") }
    let decided = try ledger.decide(
      .documents(Sample.identifier(1)), keep: one.digest(), reason: "seen")
    let entries = try ledger.journal()
    #expect(
      entries.map(\.event) == [.begun, .kept, .copied, .kept, .held, .refused, .decided])
    #expect(entries.map(\.receipt) == [nil, 1, 2, 3, 4, nil, 5])
    let document = try one.digest().hexadecimal
    let first = JournalEntry(
      number: 2, time: .received, event: .kept, receipt: 1, digest: try one.file().bytesDigest,
      name: try one.file().fileName, detail: "document=\(document)\nbatch=spring",
      hash: entries[1].hash)
    #expect(entries[1] == first)
    #expect(entries[5].detail == "codes=file_too_large")
    #expect(entries[6].digest == decided.decision.digest)
    #expect(isChained(entries))
    #expect(try ledger.journal(last: 2) == Array(entries.suffix(2)))
  }

  @Test("The head at a receipt is that receipt's line; what is refused later does not change it")
  func head() throws {
    let ledger = try LedgerEngine.memory.make()
    let begun = try #require(try ledger.journalHead())
    _ = try ledger.keep(Sample().file())
    let first = try #require(try ledger.journalHead())
    #expect(first != begun)
    _ = try ledger.keep(Submission(refusedUnread: "big.xml", codes: ["file_too_large"]))
    #expect(try ledger.journalHead() == first)
    #expect(try ledger.info().journalHead != first)
    _ = try ledger.keep(Sample(id: 2).file())
    #expect(try ledger.journalHead() != first)
    #expect(try ledger.journalHead(knownAt: 1) == first)
    #expect(try ledger.journalHead(knownAt: 0) == begun)
  }

  @Test("Whatever is changed, taken out or put in between shows")
  func forged() throws {
    let ledger = try LedgerEngine.memory.make()
    for id in 1...3 { _ = try ledger.keep(Sample(id: id).file()) }
    let entries = try ledger.journal()
    #expect(isChained(entries))
    let forgeries: [(inout [JournalEntry]) -> Void] = [
      { $0[1].name += "x" }, { $0[1].detail += "x" }, { $0[1].time = .distantPast },
      { $0[1].event = .held }, { $0[1].receipt = nil }, { $0[1].digest = nil },
      { $0.remove(at: 1) }, { $0.swapAt(1, 2) }, { $0.insert($0[1], at: 1) },
    ]
    for forge in forgeries {
      var forged = entries
      forge(&forged)
      #expect(!isChained(forged))
    }
  }

  @Test("Two ledgers that hold the same have journals of their own")
  func drawn() throws {
    let (one, other) = (try LedgerEngine.memory.make(), try LedgerEngine.memory.make())
    #expect(try one.journalHead() != other.journalHead())
    #expect(try one.digest() == other.digest())
  }

  @Test(
    "A ledger of an earlier format gets the same journal wherever it is migrated",
    arguments: [
      (1, [JournalEntry.Event.kept, .kept, .kept, .held, .refused]),
      (
        2,
        [
          .kept, .kept, .kept, .kept, .kept, .kept, .held, .kept, .kept, .copied, .refused,
        ]
      ),
    ])
  func migrated(version: Int, events: [JournalEntry.Event]) throws {
    let fixture = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/ledgers/version-\(version).ledger")
    let journals = try (0..<2).map { _ in
      let folder = try ScratchFolder()
      let path = folder.file("a.ledger")
      try FileManager.default.copyItem(at: fixture, to: URL(fileURLWithPath: path))
      let old = try Ledger.open(at: path, mode: .read, clock: TickingClock.standing.tell)
      #expect(try old.journalHead() == nil)
      #expect(try old.journal() == [])
      #expect(try old.decisions() == [])
      let ledger = try Ledger.open(at: path, mode: .write, clock: TickingClock.standing.tell)
      return try ledger.journal()
    }
    #expect(journals[0] == journals[1])
    #expect(isChained(journals[0]))
    #expect(journals[0].first?.event == .begun)
    #expect(journals[0].last?.event == .migrated)
    #expect(journals[0].dropFirst().dropLast().map(\.event) == events)
  }
}
