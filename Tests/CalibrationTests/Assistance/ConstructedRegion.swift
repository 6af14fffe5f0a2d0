import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

@testable import SeaworthySimulation

/// A region of which it is known what visits do: two coast guards of eight boats of one class, each
/// looked at every sixty days over four years; once a year the team works on three boats of XA.
struct ConstructedRegion {
  /// By how much likelier a boat is ready at the arrival after a visit: up to .65 where visits go
  /// where things are bad, else up to .2.
  let effect: Double
  /// Whether visits go to boats that are not ready only, or to any.
  let goesWhereBad: Bool

  /// Of a boat that was not ready, and on which nobody worked, how likely it is ready next.
  private static let repaired = 0.35
  /// Of a boat that was ready.
  private static let stays = 0.8

  /// What visits of such a region are said to have changed.
  func effects(seed: Int) -> AssistanceEffects {
    AssistanceEffects(
      records(seed: seed),
      circumstances: AssistanceCircumstances(standardEffectiveFrom: .distantPast),
      rules: AssistanceRules(level: 0.05, comparisonBoats: 5, settling: .days(7)))
  }

  private func records(seed: Int) -> [AssistanceRecord] {
    var random = RandomStream(seed: UInt64(seed), "constructed region \(effect) \(goesWhereBad)")
    var looks = [[Look]](repeating: [], count: 16)
    var isReady = looks.map { _ in random.happens(0.6) }
    for round in 0..<24 {
      let chosen = round % 6 == 3 ? visited(isReady, &random) : []
      for boat in looks.indices {
        let isVisited = chosen.contains(boat)
        looks[boat].append(
          Look(
            at: Instant.distantPast + .days(200_000 + round * 60 + boat % 3),
            isReady: isReady[boat], visit: isVisited ? "V-\(round)" : nil))
        let anyway = isReady[boat] ? Self.stays : Self.repaired
        let gain = isVisited ? effect : 0
        isReady[boat] = random.happens(anyway + gain)
      }
    }
    return looks.enumerated().map { record($0, $1) }
  }

  /// The boats of XA to which a visit goes.
  private func visited(_ isReady: [Bool], _ random: inout RandomStream) -> Set<Int> {
    var left = (0..<8).filter { !goesWhereBad || !isReady[$0] }
    var chosen: Set<Int> = []
    while chosen.count < 3, !left.isEmpty {
      chosen.insert(left.remove(at: random.whole(0...left.count - 1)))
    }
    return chosen
  }

  private struct Look {
    var at: Instant
    var isReady: Bool
    var visit: String?
  }

  private func record(_ boat: Int, _ looks: [Look]) -> AssistanceRecord {
    let vessel = VesselKey(
      coastGuard: boat < 8 ? "XA" : "XB", hullNumber: "\(boat < 8 ? "XA" : "XB")-\(10 + boat)")
    let citation = Citation(
      document: nil, revision: nil, digest: Digest(sha256Of: []), path: "/InspectionReport", line: 1
    )
    return AssistanceRecord(
      vessel: vessel, vesselClass: "33-ft interceptor",
      arrivals: looks.map { look in
        ArrivalObservation(
          vessel: vessel, at: look.at, visit: look.visit,
          kind: look.visit == nil ? .boatCheck : .technicalAssistanceVisit,
          condition: look.isReady ? .fmc : .nmcm, citation: citation)
      },
      inspections: looks.map { look in
        InspectionOnBoard(
          at: look.at, end: look.at,
          kind: look.visit == nil ? .boatCheck : .technicalAssistanceVisit,
          source: look.visit == nil ? .coastGuard : .team, visit: look.visit,
          rank: look.visit == nil ? 2 : 4, found: 0, citation: citation)
      }, corrections: [])
  }
}

extension ConstructedRegion {
  /// All of which the effect is worked out.
  static let all =
    [0, 0.2, 0.4, 0.6].map { ConstructedRegion(effect: $0, goesWhereBad: true) }
    + [0, 0.1, 0.2].map { ConstructedRegion(effect: $0, goesWhereBad: false) }
}
