import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

@testable import SeaworthyAssessment
@testable import SeaworthySimulation

/// A region in which nothing changes but one coast guard, whose boats are found worse and worse.
struct WorseningCoastGuard {
  /// The coast guard.
  static let code = "XA"
  /// By how many points the scores of its boats have fallen at the end, in a straight line from
  /// nothing at the beginning; of a hundred of its boats that would be found ready so many are not.
  let points: Int

  /// What inspections find on every boat of a region, if it is so.
  func findings(
    of region: AssessedStillRegion, seed: Int
  ) -> [VesselKey: [InspectionFindings]] {
    var random = RandomStream(seed: UInt64(seed), "worsening by \(points)")
    let span = region.settled
    return Dictionary(
      uniqueKeysWithValues: region.findings.sorted { $0.key < $1.key }.map { vessel, findings in
        guard vessel.coastGuard == Self.code else { return (vessel, findings) }
        return (
          vessel,
          findings.map { found in
            let passed = (found.arrival.at - span.start).inDays / span.length.inDays
            return worse(found, by: max(0, passed) * Double(points) / 100, &random)
          }
        )
      })
  }

  private func worse(
    _ findings: InspectionFindings, by share: Double, _ random: inout RandomStream
  ) -> InspectionFindings {
    var findings = findings
    if random.happens(share), findings.arrival.isReady { findings.arrival.condition = .nmcm }
    func fallen(_ found: InspectionFindings.Share) -> InspectionFindings.Share {
      var found = found
      found.score.value = found.score.value.map { max(0, $0 - share) }
      return found
    }
    findings.found = findings.found.map { found in
      InspectionFindings.Found(
        whole: found.whole.map(fallen), groups: found.groups.mapValues(fallen))
    }
    return findings
  }
}

extension [FamilyWarnings] {
  /// The families that warn of a coast guard, its boats or its groups of items.
  func warning(of coastGuard: String) -> Set<String> {
    Set(
      filter { family in
        family.called.contains {
          $0.isWorsening == true && $0.trend.series.of.boats.coastGuard == coastGuard
        }
      }.map(\.name))
  }
}
