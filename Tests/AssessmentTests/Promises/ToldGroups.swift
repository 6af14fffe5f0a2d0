import SeaworthyReadiness
import SeaworthyTrends

@testable import SeaworthyAssessment

/// What people are told of the region and each coast guard: what must not get better for a register
/// that is missing or cannot be read. More is better in all of it.
struct ToldGroups: Equatable {
  /// Each figure by what it is.
  private(set) var figures: [String: Double] = [:]
  /// What is required, by group; nil where nobody can say, or no more than that it is at least so
  /// many.
  private var required: [String: Int?] = [:]

  /// What an assessment tells.
  init(_ assessment: Assessment) throws {
    let answer = try assessment.scores()
    for answer in [answer.region].compactMap(\.self) + answer.coastGuards {
      let group = answer.score
      let name = group.code ?? "the region"
      figures["found ready of \(name)"] = answer.foundReady.value
      figures["ready of \(name)"] = Double(group.boats.ready)
      figures["least ready of \(name)"] = Double(group.boats.range.lowerBound)
      figures["MC low of \(name)"] = group.availability.missionCapableRate?.low
      figures["FMC low of \(name)"] = group.availability.fullyMissionCapableRate?.low
      figures["supply low of \(name)"] = group.supply.ranged.low
      figures["crew low of \(name)"] = group.crew.ranged.low
      figures["maintenance low of \(name)"] = group.maintenance.low
      figures["operational low of \(name)"] = group.operational.low
      let levels = [
        "R": group.missionCapableLevel, "R of FMC": group.fullyMissionCapableLevel,
        "S": group.supplyLevel, "P": group.personnelLevel, "overall": group.overallLevel,
      ]
      for (level, stated) in levels { figures["\(level) level of \(name)"] = Self.rank(stated) }
      required[name] = group.boats.isRequiredAtLeast ? nil : group.boats.required
    }
  }

  /// What of it is better than in other figures.
  func better(than other: ToldGroups) -> [String] {
    let figures = figures.filter { name, figure in
      other.figures[name].map { figure > $0 + 1e-9 } ?? false
    }
    let required = required.filter { name, count in
      guard let count, let most = other.required[name].flatMap(\.self) else { return false }
      return count < most
    }
    return (figures.keys + required.keys.map { "required of \($0)" }).sorted()
  }

  /// A level that is not stated is none.
  private static func rank(_ level: Level) -> Double {
    if case .stated(let number) = level { Double(5 - number) } else { 0 }
  }
}
