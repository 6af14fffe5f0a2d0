import Foundation
import Testing

/// Several programs that write to one ledger at once.
@Suite(.timeLimit(.minutes(30))) struct SeveralImportersTests {
  @Test("Four importers with overlapping files end where one ends", arguments: [false, true])
  func four(isFaultless: Bool) async throws {
    let program = try Program()
    let files = try await program.simulateRegion(faultless: isFaultless)
    let refused = isFaultless ? [] : [Fixture.path("refused/severity-misspelt.xml")]
    let status: Int32 = isFaultless ? 0 : 1
    let expected = try await program.digest(ofImporting: files + refused, status)
    let runs = try await withThrowingTaskGroup(of: Program.Outcome.self) { group in
      for importer in 0..<4 {
        // Each has a third of its files in common with each other one.
        let own = files.enumerated().filter { $0.offset % 4 == importer || $0.offset % 3 == 0 }
          .map(\.element)
        group.addTask {
          try await program.run(["import", "--ledger", "shared.sqlite"] + own + refused)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for run in runs {
      #expect(run.status == status)
      let words = (run.text + run.words).lowercased()
      for word in ["lock", "busy", "sqlite", "wait", "another program"] {
        #expect(!words.contains(word), "\(word)")
      }
    }
    #expect(try await program.digest(of: "shared.sqlite") == expected)
  }
}
