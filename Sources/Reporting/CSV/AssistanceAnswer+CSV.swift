public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends

extension AssistanceAnswer {
  /// What visits changed as CSV: a row a visit and boat; shares from −1 to 1, to six decimals.
  public func csv() -> String {
    let level = effects.rules.level
    let rows = effects.kinds.flatMap(\.visits).flatMap { visit in
      visit.boats.map { Row(visit: visit, verdict: visit.verdict(level: level), boat: $0) }
    }
    return CSVTable(columns: Self.columns + CSVTable.question(basis)).text(rows)
  }

  /// A boat of a visit.
  private struct Row {
    let visit: VisitEffect
    let verdict: EffectVerdict
    let boat: VisitedBoat
  }

  private static var columns: [CSVTable<Row>.Column] {
    [
      .init("coastGuard") { .text($0.visit.visit.coastGuard) },
      .init("visit") { .text($0.visit.visit.name) },
      .init("kind") { .text($0.visit.visit.kind.rawValue) },
      .init("start") { .instant($0.visit.visit.start) },
      .init("hullNumber") { .text($0.boat.vessel.hullNumber) },
      .init("at") { .instant($0.boat.at) },
      .init("ready") { $0.boat.wasReady.map { .flag($0) } ?? .empty },
      .init("nextAt") { .instant($0.boat.nextAt) },
      .init("readyNext") { $0.boat.isReady.map { .flag($0) } ?? .empty },
      .init("comparison") { .text($0.boat.comparison.word) },
      .init("comparisonBoats") { $0.boat.comparison.boats.map { .count($0) } ?? .empty },
      .init("expectedAnyway") { .number($0.boat.comparison.expectedAnyway?.asShare) },
      .init("effect") { .number($0.boat.effect?.asShare) },
      .init("inDoubt") { .flag($0.boat.isInDoubt) },
      .init("visitEffect") { .number($0.visit.test?.effect.asShare) },
      .init("visitP") { .number($0.visit.test?.p.asShare) },
      .init("visitSmallestP") { .number($0.visit.test?.smallestP.asShare) },
      .init("visitDates") { ($0.visit.test?.placebos.count).map { .count($0) } ?? .empty },
      .init("visitVerdict") { .text(VerdictJSON($0.verdict).word) },
    ]
  }
}
