import Foundation
import GRDB
import SeaworthyInspection
import Testing

@testable import SeaworthyLedger

/// Ledgers of earlier versions open, and lose nothing.
@Suite struct MigrationTests {
  private let folder: ScratchFolder
  private let path: String

  init() throws {
    folder = try ScratchFolder()
    path = folder.file("a.ledger")
    let fixture = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/ledgers/version-1.ledger")
    try FileManager.default.copyItem(at: fixture, to: URL(fileURLWithPath: path))
  }

  private func open(_ mode: Ledger.Mode) throws(LedgerError) -> Ledger {
    try Ledger.open(at: path, mode: mode, clock: TickingClock.standing.tell)
  }

  private func version() throws -> Int? {
    try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  /// As version 1 of the program gave it.
  static let digest = "ae9d0f5657b2d0a58f45b0601ed9f1ae9a6a3950895669987ce1a39d9ca0e8b7"

  @Test(
    "A ledger of version 1 is read as it is, and migrated when it may be written",
    arguments: [(Ledger.Mode.read, 1), (.write, 3), (.create, 3)])
  func opens(mode: Ledger.Mode, version: Int) throws {
    let ledger = try open(mode)
    #expect(try ledger.digest().hexadecimal == Self.digest)
    let expected = LedgerInfo(
      formatVersion: version, receipt: 4, receiptTime: try ledger.info().receiptTime, reports: 2,
      registers: 1, statements: 0, copies: 4, decisions: 0, held: 1, refused: 1,
      journalHead: try ledger.info().journalHead, batches: [])
    #expect(try ledger.info() == expected)
    #expect(try self.version() == version)
  }

  @Test("Migration changes nothing of what the ledger knows")
  func snapshot() throws {
    let before = try open(.read).snapshot()
    #expect(before.reports.map(\.revision) == [2])
    #expect(before.registers.map(\.fileName) == ["2024-06-10-XA-register.xml"])
    #expect(before.gaps.map(\.fileName) == ["severity-capital.xml"])
    let migrated = try open(.write)
    #expect(try migrated.snapshot() == before)
    #expect(try open(.read).snapshot() == before)
    #expect(try open(.read).rehearsal().registers() == before.registers)
  }

  @Test("What was kept before has no trace, and is a neighbour all the same")
  func neighbours() throws {
    let vessel = VesselKey(coastGuard: "XA", hullNumber: "XA-08")
    for mode in [Ledger.Mode.read, .write] {
      let neighbours = try open(mode).neighbours(of: vessel, at: .received)
      #expect(neighbours.before?.revision == 2)
      #expect(neighbours.before?.trace == nil)
    }
  }

  @Test("A migrated ledger keeps on")
  func keepsOn() throws {
    _ = try open(.write)
    let ledger = try open(.write)
    #expect(try ledger.keep(Sample().file(), batch: "spring") == .kept(receipt: 5))
    #expect(try ledger.info().batches == [LedgerBatch(name: "spring", receipts: 1)])
  }

  @Test("Several programs may migrate at once")
  func atOnce() async throws {
    let path = path
    let digests = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try Ledger.open(at: path, mode: .write, clock: TickingClock.standing.tell)
            .digest().hexadecimal
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(digests == [Self.digest])
    #expect(try version() == 3)
  }
}
