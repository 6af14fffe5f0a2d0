import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends

extension Language {
  /// An effect in points, of which 100 are certainty: `+27.1`.
  func effect(_ effect: Double?) -> String {
    effect.map { signed(tenths: Int(($0 * 1000).rounded(.toNearestOrAwayFromZero))) }
      ?? text("report.none")
  }

  /// Between which effects the true one lies: `+10.0 to +54.0`; nil where it is not limited.
  func interval(_ interval: PlaceboDateTest.Interval) -> String? {
    guard let low = interval.low, let high = interval.high else { return nil }
    // No effect is greater than from never to always.
    return text(
      "report.assistance.interval",
      ["low": .text(effect(max(-1, low))), "high": .text(effect(min(1, high)))])
  }

  /// A p with four decimals, never rounded to nothing.
  func p(_ p: Double) -> String {
    p < 0.0001 ? text("report.assistance.tinyP") : p.fixed(4)
  }

  /// A kind of visit as a heading: `Technical assistance visits`.
  func visits(of kind: InspectionKind) -> String {
    text("report.visitKind.\(kind.rawValue)")
  }

  /// A verdict in a few words.
  func short(_ verdict: EffectVerdict) -> String {
    switch verdict {
    case .notSeenSince: text("report.effect.notSeenSince")
    case .noComparison: text("report.effect.noComparison")
    case .tooFew(let more, let lacking):
      text("report.effect.tooFew.\(lacking.rawValue)", ["more": .number(more)])
    case .undetermined: text("report.effect.undetermined")
    case .better: text("report.effect.better")
    case .worse: text("report.effect.worse")
    case .inDoubt: text("report.effect.inDoubt")
    }
  }

  /// What else may have brought about what looks like an effect, with its facts.
  func threat(_ threat: AssistanceThreat) -> String {
    switch threat {
    case .wentWhereThingsAreBad(let visited, let others):
      text(
        "report.threat.wentWhereThingsAreBad",
        [
          "visited": .percent(visited.value ?? 0), "n": .number(visited.n),
          "others": .percent(others.value ?? 0), "m": .number(others.n),
        ])
    case .lookingFindsFaults(let found, let lessRigorous, let seen):
      text(
        "report.threat.lookingFindsFaults",
        [
          "found": .number(found), "less": .number(lessRigorous), "seen": .number(seen),
        ])
    case .onlyTeamRecords(let told, let corrections):
      text(
        "report.threat.onlyTeamRecords",
        ["told": .number(told), "corrections": .number(corrections)])
    case .inspectorsChanged(let boats, let seen): self.boats("inspectorsChanged", boats, seen)
    case .standardChanged(let boats, let seen): self.boats("standardChanged", boats, seen)
    case .knownChange(let boats, let seen): self.boats("knownChange", boats, seen)
    case .deliveriesCoincide(let boats, let seen): self.boats("deliveriesCoincide", boats, seen)
    }
  }

  private func boats(_ name: String, _ boats: Int, _ seen: Int) -> String {
    text("report.threat.\(name)", ["boats": .number(boats), "seen": .number(seen)])
  }
}
