import CPowerCut
import Foundation
import SeaworthyLedger
import Testing

@testable import SeaworthyIntake

extension Sticks {
  /// What happens in an import that nothing disturbs.
  func countsOfImport(clearing: Bool = true) async throws -> PowerCutCounts {
    if clearing { try clearDisk() }
    let domain = try PowerDomain(disk)
    #expect(await importAll().fault == nil)
    try #require(domain.counts.openFiles == 0)
    return domain.counts
  }

  /// Imports with one cut after another. After the last the ledger is sound and has all that was
  /// told as kept.
  ///
  /// - Parameter clearing: Whether the disk is empty at first.
  /// - Returns: How many files were told as kept.
  func importThroughCuts(
    _ cuts: [(plan: PowerCutPlan, loss: PowerLoss)], _ comment: Comment, clearing: Bool = true
  ) async throws -> Int {
    if clearing { try clearDisk() }
    var told = Told()
    for (plan, loss) in cuts {
      let domain = try PowerDomain(disk, plan)
      let next = await importAll()
      // The power may also go while the ledger is closed, or after.
      #expect(next.fault == nil || domain.counts.isCut, comment)
      told.kept += next.kept
      told.refused += next.refused
      try domain.restore(loss)
    }
    try await expectSound(told, comment)
    return told.count
  }

  /// The content of the ledger when the same sticks were imported again.
  func importAgain() async throws -> LedgerContent {
    #expect(await importAll().fault == nil)
    return try LedgerContent(ofLedgerAt: ledgerPath)
  }
}
