import CPowerCut
import Foundation
import GRDB
import SeaworthyLedger
import Testing

@testable import SeaworthyIntake

/// Nothing that was told as kept is lost when the power goes, and importing again ends where an
/// import ends that nothing disturbed.
@Suite struct PowerCutTests {
  @Test("A cut at any operation", arguments: 0..<4)
  func anyOperation(part: UInt64) async throws {
    let (files, perStick) = Torture.isAsked ? (2000, 40) : (60, 6)
    let cuts = Torture.cases(usual: 3, full: 50)
    let sticks = try Sticks(files: files, perStick: perStick)
    let expected = try await sticks.undisturbed()
    let operations = try await sticks.countsOfImport().operations
    var chance = SeededGenerator(seed: 1000 + part)
    var kept = 0
    for cut in 0..<cuts {
      let number = Int64.random(in: 1...operations, using: &chance)
      let loss = PowerLoss(seed: chance.next())
      kept += try await sticks.importThroughCuts(
        [(.cut(atOperation: number), loss)], "cut \(part).\(cut) at \(number): \(loss)")
      #expect(try await sticks.importAgain() == expected)
    }
    Torture.tell("power cuts \(part): \(cuts) over \(files) files, \(kept) files kept")
    // Cuts that always came before the first commit would prove little.
    #expect(kept > 0)
  }

  @Test("A cut before and after every sync")
  func everySync() async throws {
    let sticks = try Sticks(files: 16, perStick: 4)
    let expected = try await sticks.undisturbed()
    let syncs = try await sticks.countsOfImport().syncs
    // Two for the new folders and the ledger's name at least, and one a stick.
    #expect(syncs > 10)
    for number in 1...syncs {
      for isAfter in [false, true] {
        let loss = PowerLoss(seed: UInt64(number) * 2 + (isAfter ? 1 : 0))
        _ = try await sticks.importThroughCuts(
          [(.cut(atSync: number, isAfter: isAfter), loss)], "sync \(number) \(isAfter): \(loss)")
        #expect(try await sticks.importAgain() == expected)
      }
    }
  }

  @Test("Cuts one after another, also while the ledger recovers from the one before")
  func oneAfterAnother() async throws {
    let sticks = try Sticks(files: 48, perStick: 6)
    let expected = try await sticks.undisturbed()
    let operations = try await sticks.countsOfImport().operations
    var chance = SeededGenerator(seed: 7)
    for round in 0..<Torture.cases(usual: 2, full: 50) {
      let cuts = (0..<4).map { cut in
        let most = cut == 0 ? operations : operations / 8
        return (
          PowerCutPlan.cut(atOperation: .random(in: 1...most, using: &chance)),
          PowerLoss(seed: chance.next())
        )
      }
      _ = try await sticks.importThroughCuts(cuts, "round \(round)")
      #expect(try await sticks.importAgain() == expected)
    }
  }

  @Test("What is never synced is lost, or these tests would prove nothing")
  func unsynced() throws {
    let sticks = try Sticks(files: 0, perStick: 1)
    let path = "\(sticks.disk)/words.sqlite"
    func words() throws -> [String] {
      try DatabaseQueue(path: path).read { try String.fetchAll($0, sql: "SELECT word FROM words") }
    }
    func write(_ word: String, synchronous: String) throws {
      let domain = try PowerDomain(sticks.disk)
      try DatabaseQueue(path: path).writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA synchronous = \(synchronous)")
        try database.execute(sql: "CREATE TABLE IF NOT EXISTS words (word TEXT)")
        try database.execute(sql: "INSERT INTO words VALUES (?)", arguments: [word])
      }
      try domain.restore(.all)
    }
    try write("kept", synchronous: "EXTRA")
    #expect(try words() == ["kept"])
    try write("lost", synchronous: "OFF")
    #expect(try words() == ["kept"])
  }

  @Test("A new ledger's name and folders are on the disk when it is made")
  func newLedger() async throws {
    let sticks = try Sticks(files: 0, perStick: 1)
    // The worst that may happen to it.
    _ = try await sticks.importThroughCuts([(PowerCutPlan(), .all)], "nothing kept")
    #expect(try LedgerContent(ofLedgerAt: sticks.ledgerPath).copies == 0)
  }

  @Test("What an earlier version kept is there after a cut in its migration", arguments: 1...2)
  func migration(version: Int) async throws {
    let sticks = try Sticks(files: 12, perStick: 12)
    let fixture = "\(FixturesTests.folder)/ledgers/version-\(version).ledger"
    func putOld() throws {
      try sticks.clearDisk()
      try sticks.folder.write(["disk/new/folder/.keep": ""])
      try FileManager.default.copyItem(atPath: fixture, toPath: sticks.ledgerPath)
    }
    try putOld()
    let before = try Ledger.open(at: sticks.ledgerPath, mode: .read, clock: ImportBench.clock)
      .digest()
    let operations = try await sticks.countsOfImport(clearing: false).operations
    let expected = try LedgerContent(ofLedgerAt: sticks.ledgerPath)
    for number in stride(from: 1, through: operations, by: Torture.isAsked ? 1 : 13) {
      try putOld()
      let loss = PowerLoss(seed: UInt64(number))
      let kept = try await sticks.importThroughCuts(
        [(.cut(atOperation: number), loss)], "version \(version), cut at \(number): \(loss)",
        clearing: false)
      if kept == 0 {
        let ledger = try Ledger.open(at: sticks.ledgerPath, mode: .read, clock: ImportBench.clock)
        #expect([before, expected.digest].contains(try ledger.digest()))
      }
      #expect(try await sticks.importAgain() == expected)
    }
  }
}
