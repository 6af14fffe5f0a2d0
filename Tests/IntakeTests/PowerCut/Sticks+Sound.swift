import Foundation
import SeaworthyInspection
import SeaworthyLedger
import Testing

@testable import SeaworthyIntake

extension Sticks {
  /// Expects a sound ledger that has every file that was told as kept.
  func expectSound(_ told: Told, _ comment: Comment) async throws {
    guard FileManager.default.fileExists(atPath: ledgerPath) else {
      #expect(told.count == 0, comment)
      return
    }
    let ledger = try Ledger.open(at: ledgerPath, mode: .write, clock: ImportBench.clock)
    let check = try await ledger.check()
    #expect(check.faults == [], comment)
    #expect(check.isClean, comment)
    #expect(try ledger.info().refused >= Set(told.refused).count, comment)
    for path in told.kept {
      let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
      #expect(try ledger.originalBytes(of: Digest(sha256Of: bytes)) == bytes, comment)
    }
  }
}
