import SeaworthyInspection

// The closed lists of words of a standard.
extension WordList {
  static let mark = WordList("mark", ["D", "P", "D?"])
  static let maintenancePart = WordList("part", ScorePart.maintenance.map(\.rawValue))
  static let operationalPart = WordList("part", ScorePart.operational.map(\.rawValue))
  static let cappedCondition = WordList(
    "condition", ["notMissionCapable", "partiallyMissionCapable"])
  static let band = WordList("band", ["degraded", "satisfactory"])
  static let level = WordList("level", ["1", "2", "3"])
  static let window = WordList(
    "window",
    [
      "missionCapableRate", "foundReady", "periodicity", "observed", "unseen", "maintenance",
      "counts", "repeat", "outlook", "statements",
    ])
}

extension ScorePart {
  /// The parts of maintenance readiness. Source: doctrine 4.
  static let maintenance: [ScorePart] = [.materialCondition, .pms, .backlog, .supply]

  /// The parts of operational readiness. Source: doctrine 4.
  static let operational: [ScorePart] = [.availability, .crew, .missionEssential]
}
