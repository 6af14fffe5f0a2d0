import Foundation
import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthyAssessment

/// The fixture region as a ledger would hand it over, and what an independent script makes of it.
enum FixtureRegion {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// The values that `Fixtures/expected/expected.py` works out.
  static func expected() throws -> ExpectedValue {
    let file = folder.appending(path: "expected/region.json")
    return try JSONDecoder().decode(ExpectedValue.self, from: Data(contentsOf: file))
  }

  /// A question about the region imported into a ledger of its own.
  static func assessment(asOf: Instant) async throws -> Assessment {
    try await assessment(asOf: asOf, of: ledger())
  }

  /// A question about the region in a ledger.
  static func assessment(asOf: Instant, of scratch: ScratchLedger) async throws -> Assessment {
    try await Assessment(
      scratch.ledger, standard: try ScoringStandard.shipped(), asOf: asOf,
      knownUntil: .distantFuture)
  }

  /// The region imported in the order of the files' names.
  static func ledger() throws -> ScratchLedger {
    let scratch = try ScratchLedger(receivedAt: "2025-10-01T00:00:00Z")
    let region = folder.appending(path: "region")
    for path in try FileManager.default.subpathsOfDirectory(atPath: region.path).sorted()
    where path.hasSuffix(".xml") {
      let xml = try String(contentsOf: region.appending(path: path), encoding: .utf8)
      try scratch.keep(path, xml)
    }
    return scratch
  }
}
