import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyLedger
import Testing

@testable import SeaworthyIntake

extension Sticks {
  /// Expects a sound ledger that has every file that was told as kept.
  func expectSound(_ told: Told, _ comment: Comment) throws {
    guard FileManager.default.fileExists(atPath: ledgerPath) else {
      #expect(told.files.isEmpty, comment)
      return
    }
    let ledger = try Ledger.open(at: ledgerPath, mode: .write, clock: ImportBench.clock)
    try expectIntegrity(of: ledger, comment)
    let refused = Set(told.files.filter { $0.outcome == .handed(.refused) }.map(\.name))
    #expect(try ledger.info().refused >= refused.count, comment)
    for file in told.files where !refused.contains(file.name) {
      let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: file.name)))
      #expect(try ledger.originalBytes(of: Digest(sha256Of: bytes)) == bytes, comment)
    }
  }

  private func expectIntegrity(of ledger: Ledger, _ comment: Comment) throws {
    let digests = try DatabaseQueue(path: ledger.path).read { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"], comment)
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty, comment)
      return try Data.fetchAll(database, sql: "SELECT digest FROM copy")
    }
    for bytes in digests {
      let digest = try #require(Digest(hexadecimal: bytes.hexadecimal))
      let original = try #require(try ledger.originalBytes(of: digest), comment)
      #expect(SeaworthyInspection.Digest(sha256Of: original) == digest, comment)
    }
  }
}

extension Data {
  fileprivate var hexadecimal: String { map { String(format: "%02x", $0) }.joined() }
}
