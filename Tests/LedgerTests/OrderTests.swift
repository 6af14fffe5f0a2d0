import SeaworthyInspection
import Testing

@testable import SeaworthyLedger

/// Order and repetition do not matter, whatever the files: revisions before originals, conflicts,
/// files of the wrong vessel, withdrawals, held files, other byte forms.
///
/// Source: product, promise 2.
@Suite struct OrderTests {
  /// What may differ between ledgers that hold the same: when things came in.
  private func content(of ledger: Ledger) throws -> LedgerSnapshot {
    var snapshot = try ledger.snapshot()
    (snapshot.receipt, snapshot.receiptTime) = (0, nil)
    return snapshot
  }

  private func files(_ generator: inout SeededGenerator) throws -> [Submission] {
    try (0..<12).map { _ in
      var sample = Sample(
        id: .random(in: 1...3, using: &generator), revision: .random(in: 1...4, using: &generator))
      // One in four differs in something that matters to the succession.
      switch Int.random(in: 0..<20, using: &generator) {
      case 0: sample.hull = "XA-08"
      case 1: sample.coastGuard = "XB"
      case 2: sample.source = .contractor
      case 3: sample.status = .withdrawn
      case 4: sample.day = 400
      case 5: sample.remarks = "another content"
      case 6: return try sample.heldFile()
      case 7: return try sample.registerFile(vessels: ["XA-07"])
      case 8: sample.spelling = " "
      default: break
      }
      return try sample.file()
    }
  }

  @Test("A set of files in any order, partition and repetition is one ledger", arguments: 1...40)
  func anyOrder(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let files = try files(&generator)
    let reference = try LedgerEngine.memory.make()
    _ = try reference.keep(contentsOf: files)
    for _ in 0..<5 {
      let ledger = try LedgerEngine.memory.make()
      let order = (files + files.prefix(4)).shuffled(using: &generator)
      let cut = Int.random(in: 0...order.count, using: &generator)
      _ = try ledger.keep(contentsOf: order[..<cut])
      for file in order[cut...] { _ = try ledger.keep(file) }
      #expect(try ledger.digest() == reference.digest())
      #expect(try content(of: ledger) == content(of: reference))
    }
  }
}
