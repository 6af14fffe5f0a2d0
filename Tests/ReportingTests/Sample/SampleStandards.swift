import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthyAssessment

extension Sample {
  /// The shipped standard, with a digest of its own: the file's changes with every row.
  static func shipped() throws -> KnownStandard {
    var standard = try ScoringStandard.shipped()
    standard.digest = try digest(0xCD)
    return KnownStandard(standard, from: .shipped)
  }

  /// A standard of one's own, with a row changed of every kind of value.
  static func ours() throws -> KnownStandard {
    var standard = try ScoringStandard.shipped()
    (standard.name, standard.version, standard.digest) = ("Coast Guard of Xanadu", "2.0", nil)
    standard.effectiveFrom = try instant("2026-01-01T00:00:00Z")
    standard.effectiveUntil = try instant("2027-01-01T00:00:00Z")
    standard.maintenanceWeights[.pms] = 0.2
    standard.maintenanceWeights[.backlog] = 0.25
    standard.notMissionCapableCap = 45.5
    standard.readinessLevels[1] = 75
    standard.windows.missionCapableRate = .days(180)
    standard.availabilityMethod = .dayClose
    standard.staleness[EvidenceKind(.boatCheck, .team)] = .days(120)
    standard.correctionTimes[.minor] = .days(60)
    standard.classRules["33-ft interceptor"] = ClassRule(weight: 2, periodicity: .days(180))
    standard.provenance["Caps"] = .published(citation: "Boat manual of Xanadu, part 5")
    standard.checklists[0].items[0].weight = 4
    standard.checklists[0].items[2].isMissionEssential = false
    standard.checklists[0].items.remove(at: 1)
    return KnownStandard(standard, from: .file("/home/xanadu/standards/ours.xml"))
  }

  /// Both, one in effect, and a file beside them that is none.
  static func standards() throws -> StandardsListing {
    StandardsListing(
      asOf: try instant("2026-04-01T00:00:00Z"),
      known: KnownStandards([try shipped(), try ours()]),
      unusable: [
        .init(
          file: "/home/xanadu/standards/draft.xml",
          codes: ["citation_missing", "weights_do_not_add_up"])
      ])
  }

  /// The region under both: one boat loses a band, another its condition.
  static func comparison() throws -> StandardComparison {
    let scores = try scores()
    var other = scores
    for group in other.coastGuards.indices {
      other.coastGuards[group].score.maintenance.low -= 5
      other.coastGuards[group].score.missionCapableLevel = .atBest(3)
    }
    other.coastGuards[0].score.vessels[0].maintenance.low -= 12.5
    other.coastGuards[0].score.vessels[0].maintenance.score = 45.5
    other.coastGuards[0].score.vessels[0].operational.band = .degraded
    other.coastGuards[1].score.vessels[0].condition.condition = .unknown
    other.coastGuards[1].score.vessels[0].operational.high += 0.1
    return StandardComparison(scores, other, of: try shipped(), with: try ours())
  }

  /// One coast guard without a figure, under one standard and itself.
  static func emptyComparison() throws -> StandardComparison {
    let corners = try corners()
    return StandardComparison(corners, corners, of: try shipped(), with: try shipped())
  }
}
