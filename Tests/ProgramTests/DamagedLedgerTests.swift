import Foundation
import Testing

/// A ledger that something else wrote into.
@Suite(.timeLimit(.minutes(30))) struct DamagedLedgerTests {
  private static let sentence =
    "seaworthy: The ledger a.sqlite is damaged; restore it from a backup.\n"

  /// What is done to the bytes of a ledger.
  enum Damage: CaseIterable {
    /// Random bytes in all pages but the first.
    case everywhere
    /// Random bytes in the schema, which is in the first page.
    case inSchema
    /// Half of it is missing.
    case halved
    /// Nothing but its header is left.
    case headerOnly

    func apply(to bytes: inout Data) {
      var chance = SeededGenerator(seed: 1)
      switch self {
      case .everywhere:
        for index in 4096..<bytes.count { bytes[index] = .random(in: 0...255, using: &chance) }
      case .inSchema:
        for index in 100..<4096 { bytes[index] = .random(in: 0...255, using: &chance) }
      case .halved: bytes = bytes.prefix(bytes.count / 2)
      case .headerOnly: bytes = bytes.prefix(100)
      }
    }
  }

  private func program(with ledger: Data) throws -> Program {
    let program = try Program()
    try program.write(ledger, to: "a.sqlite")
    return program
  }

  private func ledger() async throws -> Data {
    try await Program.withRegion(in: "a.sqlite").read("a.sqlite")
  }

  @Test("One sentence and status 3, whatever is asked", arguments: Damage.allCases)
  func damaged(damage: Damage) async throws {
    var bytes = try await ledger()
    damage.apply(to: &bytes)
    let program = try program(with: bytes)
    for line in ["scores", "ledger info", "explain XA/XA-07", "import \(ExitStatusTests.good)"] {
      let run = try await program.run("\(line) --ledger a.sqlite")
      #expect(run.status == 3, "\(line)")
      #expect(run.words == Self.sentence, "\(line)")
    }
  }

  @Test("Random bytes in a page somewhere: an answer or the sentence, never a crash")
  func onePage() async throws {
    let whole = try await ledger()
    var chance = SeededGenerator(seed: 2)
    for _ in 0..<Torture.cases(usual: 6, full: 200) {
      var bytes = whole
      let first = Int.random(in: 4096..<whole.count - 512, using: &chance)
      for index in first..<first + 512 { bytes[index] = .random(in: 0...255, using: &chance) }
      let program = try program(with: bytes)
      for line in ["scores", "import --quiet \(Fixture.path("region/XB"))"] {
        let run = try await program.run("\(line) --ledger a.sqlite")
        #expect([0, 1, 3].contains(run.status), "\(line), bytes from \(first)")
        if run.status == 3 {
          #expect(run.words.hasSuffix(Self.sentence), "\(line), bytes from \(first)")
        }
      }
    }
  }
}
