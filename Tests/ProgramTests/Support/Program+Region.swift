import Foundation
import Testing

extension Program {
  /// Writes a made-up region of some hundred files, or of some 2,000 if torture is asked for, into
  /// the folder `region`.
  ///
  /// - Returns: The names of its files.
  func simulateRegion(faultless: Bool = false) async throws -> [String] {
    let size = Torture.isAsked ? "--vessels 46 --years 6" : "--vessels 8 --years 2"
    let line = "simulate --output region --coast-guards 2 \(size)"
    let run = try await run(faultless ? "\(line) --faultless" : line)
    try #require(run.status == 0)
    return try files(below: "region").keys.filter { $0.hasSuffix(".xml") }.sorted()
      .map { "region/\($0)" }
  }

  /// The digest of a ledger.
  func digest(of ledger: String) async throws -> String {
    let run = try await run(["ledger", "digest", "--ledger", ledger])
    try #require(run.status == 0, "\(run.words)")
    return run.text
  }

  /// The digest of a ledger that takes in paths undisturbed, which has to end with a status.
  func digest(ofImporting paths: [String], _ status: Int32) async throws -> String {
    let ledger = "undisturbed-\(UUID().uuidString).sqlite"
    let run = try await run(["import", "--quiet", "--ledger", ledger] + paths)
    #expect(run.status == status)
    return try await digest(of: ledger)
  }
}
