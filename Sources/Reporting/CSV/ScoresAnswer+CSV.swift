public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness

extension ScoresAnswer {
  /// The boats as CSV, a row each, those on no register too: condition first, composite scores
  /// last; rates 0 to 1, scores 0 to 100.
  public func csv() -> String {
    let rows = coastGuards.flatMap { $0.score.vessels + $0.score.provisional }
    let columns =
      Self.boat + Self.rates + Self.score("maintenance") { $0.maintenance }
      + Self.score("operational") { $0.operational } + levels + CSVTable.question(basis)
    return CSVTable(columns: columns).text(rows)
  }

  /// The levels of the boat's coast guard, the same in each of its rows; of what is stated at best
  /// with that before it.
  private var levels: [Column] {
    let scores = Dictionary(coastGuards.map { ($0.score.code, $0.score) }) { first, _ in first }
    func column(_ name: String, _ level: @escaping @Sendable (CoastGuardScore) -> Level) -> Column {
      Column(name) { boat in .text(scores[boat.vessel.coastGuard].flatMap { level($0).asData }) }
    }
    return [
      column("coastGuardRLevel") { $0.missionCapableLevel },
      column("coastGuardSLevel") { $0.supplyLevel },
      column("coastGuardPLevel") { $0.personnelLevel },
      column("coastGuardOverallLevel") { $0.overallLevel },
    ]
  }

  private typealias Column = CSVTable<VesselScore>.Column

  private static var boat: [Column] {
    [
      Column("coastGuard") { .text($0.vessel.coastGuard) },
      Column("hullNumber") { .text($0.vessel.hullNumber) }, Column("name") { .text($0.name) },
      Column("class") { .text($0.vesselClass) },
      Column("lifecycle") { .text($0.lifecycle?.rawValue) },
      Column("isRegistered") { .flag($0.isRegistered) },
      Column("condition") { .text($0.condition.condition.rawValue) },
      Column("basis") { .text($0.condition.basis?.rawValue) },
      Column("marks") { .list($0.marks.map(\.rawValue)) },
      Column("openDiscrepancies") { .count($0.openDiscrepancies.count) },
      Column("newestInspection") { .instant($0.newestInspection) },
    ]
  }

  private static var rates: [Column] {
    rate("missionCapableRate") { $0.availability.missionCapableRate }
      + rate("fullyMissionCapableRate") { $0.availability.fullyMissionCapableRate }
      + [Column("percentOfTimeFree") { .number($0.availability.shareOfTimeFree?.asShare) }]
  }

  private static func rate(
    _ name: String, _ rate: @escaping (VesselScore) -> Ranged?
  ) -> [Column] {
    [
      Column(name) { .number(rate($0)?.value?.asShare) },
      Column(name + "Low") { .number(rate($0)?.low.asShare) },
      Column(name + "High") { .number(rate($0)?.high.asShare) },
      Column(name + "Coverage") { .number(rate($0)?.coverage.asShare) },
    ]
  }

  private static func score(
    _ name: String, _ score: @escaping (VesselScore) -> ReadinessScore
  ) -> [Column] {
    [
      Column(name) { .number(score($0).score?.asPoints) },
      Column(name + "Low") { .number(score($0).low.asPoints) },
      Column(name + "High") { .number(score($0).high.asPoints) },
      Column(name + "Coverage") { .number(score($0).coverage.asShare) },
      Column(name + "Band") { .text(score($0).band?.rawValue) },
      Column(name + "CouldBe") { .text(score($0).couldBe?.rawValue) },
    ]
  }
}

extension Level {
  /// The level as data: `2`, or `atBest 2`; nil where there is nothing to rate.
  fileprivate var asData: String? {
    switch self {
    case .stated(let level): "\(level)"
    case .atBest(let level): "atBest \(level)"
    case .none: nil
    }
  }
}
