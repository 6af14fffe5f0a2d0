import Foundation
import Testing

extension Program {
  /// The program of somebody who has imported the fixture region: with a ledger of its own, copied
  /// from one into which the region was imported once for all tests.
  ///
  /// - Parameter ledger: Its ledger's name in the working directory; the usual place without one.
  static func withRegion(in ledger: String? = nil) async throws -> Program {
    let program = try Program()
    try program.write(await importedRegion.value, to: ledger ?? usualLedger)
    return program
  }

  /// The bytes of a ledger that the program left behind after it imported the region.
  private static let importedRegion = Task {
    let program = try Program()
    let run = try await program.run(["import", "--quiet", Fixture.path("region")])
    try #require(run.status == 0, "\(run.words)")
    // All that was written must be in the one file that is copied.
    let folder = program.defaultLedger.deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    try #require(files == [program.defaultLedger.lastPathComponent])
    return try Data(contentsOf: program.defaultLedger)
  }
}
