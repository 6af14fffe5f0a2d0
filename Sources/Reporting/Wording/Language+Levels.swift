import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension Language {
  /// What a level grades.
  enum LevelKind: String {
    /// Readiness, by a rate.
    case r = "R"
    /// Supply.
    case s = "S"
    /// Personnel.
    case p = "P"
    /// All three.
    case overall
  }

  /// A level: `S-2`, `at best P-1`, `level 3`.
  func level(_ level: Level, _ kind: LevelKind) -> String {
    if kind == .r { return self.level(level) }
    switch level {
    case .stated(let number):
      return text("report.level.\(kind.rawValue).stated", ["level": .number(number)])
    case .atBest(let number):
      return text("report.level.\(kind.rawValue).atBest", ["level": .number(number)])
    case .none: return text("report.level.\(kind.rawValue).none")
    }
  }

  /// The levels of a group, a line each.
  func levels(of score: CoastGuardScore) -> [String] {
    [
      (score.missionCapableLevel, LevelKind.r), (score.supplyLevel, .s),
      (score.personnelLevel, .p),
    ].map { level($0, $1) }
  }

  /// That required boats fell: `was 6 until 1 Mar 2026 (Fleet plan 2024)`.
  func fall(_ previous: BoatCensus.PreviousRequirement) -> String {
    text(
      "report.requirementFell",
      [
        "count": .number(previous.count), "until": .date(previous.until),
        "source": .whole(previous.source.onOneLine),
      ])
  }

  /// A commander's override beside a level: `commander's override: 2 (Commander, sector north;
  /// since 1 Feb 2026)`. Source: doctrine 4, overall level.
  func override(_ override: CommandersOverride) -> String {
    let key = override.until == nil ? "report.override" : "report.override.until"
    return text(
      key,
      [
        "level": .number(override.level), "authority": .whole(override.authority.onOneLine),
        "from": .date(override.from.instant),
        "until": .date((override.until ?? override.from).instant),
        "reason": .whole(override.reason.onOneLine),
      ])
  }
}
