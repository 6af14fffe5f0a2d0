@testable import SeaworthyAssessment

/// In how many regions each family warns of a coast guard that worsens.
struct WorseningTally {
  /// By how many points it worsens.
  static let points = [10, 20, 40]

  /// By family and points.
  private(set) var found: [String: [Int: ClusteredShare]] = [:]

  /// Without regions.
  init() {}

  /// One region, worsened in each way.
  init(_ region: AssessedStillRegion, seed: Int) async throws {
    for points in Self.points {
      let findings = WorseningCoastGuard(points: points).findings(of: region, seed: seed)
      let warnings = try await region.warnings(from: findings)
      let warning = warnings.warning(of: WorseningCoastGuard.code)
      for family in warnings.map(\.name) {
        found[family, default: [:]][points] = ClusteredShare(
          warning.contains(family) ? 1 : 0, of: 1)
      }
    }
  }

  /// Takes in other regions.
  mutating func add(_ other: WorseningTally) {
    for (family, shares) in other.found {
      for (points, share) in shares {
        found[family, default: [:]][points, default: ClusteredShare()].add(share)
      }
    }
  }
}
