import CPowerCut
import Foundation
import SeaworthyLedger
import Testing

@testable import SeaworthyIntake

/// A disk that becomes full in the middle of an import.
@Suite struct FullDiskTests {
  @Test(
    "What was told as kept stays kept, the ledger says that the disk is full, and goes on when it is not",
    arguments: [1_000, 30_000, 200_000, 250_000, 300_000, 350_000, 400_000])
  func fills(room: Int64) async throws {
    let sticks = try Sticks(files: 60, perStick: 6)
    let expected = try await sticks.undisturbed()
    let (told, refusedWrites) = try await sticks.importIntoFullDisk(room: room)
    #expect(refusedWrites > 0)
    #expect(told.fault == LedgerError(.diskFull, path: sticks.ledgerPath))
    try await sticks.expectSound(told, "\(room) bytes")
    if told.count > 0 {
      // The part is what the same files are elsewhere.
      let part = try LedgerContent(ofLedgerAt: sticks.ledgerPath)
      #expect(try await sticks.imported(told) == part)
    }
    #expect(told.count < 60)
    #expect((told.count > 0) == (room > 100_000))
    #expect(try await sticks.importAgain() == expected)
  }
}

extension Sticks {
  /// Imports onto a disk with so many bytes of room.
  fileprivate func importIntoFullDisk(room: Int64) async throws -> (Told, refusedWrites: Int64) {
    let domain = try PowerDomain(disk, .room(room))
    let told = await importAll()
    return (told, domain.counts.refusedWrites)
  }

  /// The content of a ledger elsewhere that took in only what was told of.
  fileprivate func imported(_ told: Told) async throws -> LedgerContent {
    let path = folder.file("part-\(told.count).ledger")
    let ledger = try Ledger.open(at: path, mode: .create, clock: ImportBench.clock)
    let files = (told.kept + told.refused).sorted()
    _ = await ImportRecord.of(Importer(ledger: ledger, rules: ImportRules(jobs: 2)), files)
    return try LedgerContent(ofLedgerAt: path)
  }
}
