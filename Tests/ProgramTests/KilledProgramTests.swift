import Foundation
import Testing

/// The program, killed at any instant, loses nothing that it said; run again, it ends where it
/// would have ended.
@Suite(.timeLimit(.minutes(60))) struct KilledProgramTests {
  @Test("SIGKILL at random instants of an import", arguments: 0..<2)
  func killed(part: UInt64) async throws {
    let program = try Program()
    let files = try await program.simulateRegion()
    let clock = ContinuousClock()
    let start = clock.now
    let expected = try await program.digest(ofImporting: ["region"], 1)
    var duration = clock.now - start
    var chance = SeededGenerator(seed: 100 + part)
    var (killed, kept) = (0, 0)
    let kills = Torture.cases(usual: 2, full: 100)
    if Torture.isAsked { #expect(files.count >= 2000) }
    var runs = 0
    while killed < kills {
      runs += 1
      try #require(runs < 20 * kills, "the program is never killed in time")
      let ledger = "killed-\(killed).sqlite"
      let delay = duration * Double.random(in: 0..<1, using: &chance)
      let first = try await program.run(
        ["import", "region", "--verbose", "--ledger", ledger], killedAfter: delay)
      guard first.isKilled else {
        // It is faster now than when it was measured.
        duration = min(duration, first.length)
        continue
      }
      killed += 1
      let told = ToldFiles(first.text)
      kept += told.kept.count
      if program.has(ledger) {
        let check = try await program.run("ledger check --ledger \(ledger)")
        #expect(check.status == 0, "\(check.text)")
      }
      let again = try await program.run(
        ["import", "region", "--verbose", "--ledger", ledger])
      #expect(again.status == 1)
      let toldAgain = ToldFiles(again.text)
      #expect(toldAgain.outcomes.count == files.count)
      #expect(told.kept.subtracting(toldAgain.alreadyKept) == [])
      #expect(try await program.digest(of: ledger) == expected)
      try program.removeLedger(ledger)
    }
    #expect(kept > 0 || kills < 10)
    Torture.tell("kills \(part): \(killed) over \(files.count) files, \(kept) files kept by then")
  }
}

extension Program {
  /// Removes a ledger and what lies beside it, so that a disk does not fill up.
  fileprivate func removeLedger(_ name: String) throws {
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where file.hasPrefix(name) {
      try FileManager.default.removeItem(at: folder.appending(path: file))
    }
  }
}
