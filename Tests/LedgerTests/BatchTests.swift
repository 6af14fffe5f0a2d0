import Testing

@testable import SeaworthyLedger

/// The name under which files came in.
@Suite struct BatchTests {
  @Test("A batch has what was kept under its name", arguments: LedgerEngine.allCases)
  func batches(engine: LedgerEngine) throws {
    let (ledger, reference) = (try engine.make(), try engine.make())
    let files = try (1...4).map { try Sample(id: $0).file() } + [Sample(id: 5).heldFile()]
    _ = try reference.keep(contentsOf: files)
    _ = try ledger.keep(contentsOf: files[..<2], batch: "spring")
    _ = try ledger.keep(files[2])
    _ = try ledger.keep(contentsOf: files[1...], batch: "autumn")
    _ = try ledger.keep(Sample(id: 1, spelling: " ").file(), batch: "spring")
    let expected = [
      LedgerBatch(name: "autumn", receipts: 2), LedgerBatch(name: "spring", receipts: 3),
    ]
    #expect(try ledger.info().batches == expected)
    #expect(try ledger.digest() == reference.digest())
    #expect(try reference.info().batches == [])
  }
}
