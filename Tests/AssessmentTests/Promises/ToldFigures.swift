import SeaworthyInspection
import SeaworthyReadiness

@testable import SeaworthyAssessment

/// What people are told of some boats and coast guards: what must not get better for something that
/// cannot be read. More is better in all of it.
struct ToldFigures: Equatable {
  /// Each figure by what it is.
  private(set) var figures: [String: Double] = [:]

  /// What an assessment tells; nothing of a boat or coast guard that it does not know, nor of a
  /// boat that is not in the fleet, which is neither ready nor unready.
  init(_ assessment: Assessment, _ vessels: [VesselKey], _ coastGuards: [String]) throws {
    for vessel in vessels where assessment.vessels.contains(vessel) {
      let score = try assessment.explain(vessel).score
      guard score.condition.condition != .outOfFleet else { continue }
      figures["condition of \(vessel)"] = Self.rank(score.condition.condition)
      for (name, score) in [("maintenance", score.maintenance), ("operational", score.operational)]
      {
        figures["\(name) low of \(vessel)"] = score.low
        figures["\(name) band of \(vessel)"] = Self.rank(score.band)
      }
    }
    for group in try coastGuards.flatMap({ try assessment.scores(coastGuard: $0).coastGuards }) {
      figures["maintenance low of \(group.score.code ?? "")"] = group.score.maintenance.low
      figures["operational low of \(group.score.code ?? "")"] = group.score.operational.low
    }
  }

  /// What of it is better than in other figures.
  func better(than other: ToldFigures) -> [String] {
    figures.filter { name, figure in other.figures[name].map { figure > $0 + 1e-9 } ?? false }
      .keys.sorted()
  }

  private static func rank(_ band: ReadinessScore.Band?) -> Double {
    switch band {
    case nil, .insufficientData: 0
    case .unsatisfactory: 1
    case .degraded: 2
    case .satisfactory: 3
    }
  }

  /// Unknown is not ready, no more than not mission capable is: what a file that cannot be read
  /// would have told of is unknown until it is corrected. Source: doctrine 2, rule 3.
  private static func rank(_ condition: Condition) -> Double {
    switch condition {
    case .nmcm, .nmcs, .nmcd, .outOfFleet, .unknown: 0
    case .pmc: 1
    case .fmc: 2
    }
  }
}
