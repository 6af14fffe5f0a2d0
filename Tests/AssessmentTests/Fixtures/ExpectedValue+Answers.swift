import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

// The library's answers in the shape of the file of expected values.

extension ExpectedValue {
  init(_ instant: Instant?) { self.init(instant?.description) }

  init(_ ranged: Ranged?) {
    self =
      ranged.map {
        .object([
          "value": ExpectedValue($0.value), "low": .number($0.low), "high": .number($0.high),
          "coverage": .number($0.coverage),
        ])
      } ?? .null
  }

  init(_ proportion: Proportion) {
    self = .object([
      "count": ExpectedValue(proportion.count), "n": ExpectedValue(proportion.n),
      "value": ExpectedValue(proportion.value), "low": .number(proportion.low),
      "high": .number(proportion.high),
    ])
  }

  init(minutes times: ConditionTimes) {
    let minutes = { (time: Milliseconds) in ExpectedValue.number(Double(time.count) / 60_000) }
    self = .object([
      "fmc": minutes(times.fmc), "pmc": minutes(times.pmc), "nmcm": minutes(times.nmcm),
      "nmcs": minutes(times.nmcs), "nmcd": minutes(times.nmcd),
      "unknown": minutes(times.unknown), "presumed": minutes(times.presumed),
      "inService": minutes(times.inService),
    ])
  }

  init(_ score: ReadinessScore) {
    self = .object([
      "score": ExpectedValue(score.score), "low": .number(score.low), "high": .number(score.high),
      "coverage": .number(score.coverage), "band": ExpectedValue(score.band?.rawValue),
      "couldBe": ExpectedValue(score.couldBe?.rawValue),
      "missing": .list(score.missing.map { .text($0.rawValue) }),
      "parts": .object(
        Dictionary(
          uniqueKeysWithValues: score.parts.filter { !score.missing.contains($0.part) }.map {
            part in
            (
              part.part.rawValue,
              .object([
                "value": ExpectedValue(part.ranged.value), "low": .number(part.ranged.low),
                "high": .number(part.ranged.high), "knownShare": .number(part.ranged.coverage),
              ])
            )
          })),
    ])
  }

  init(_ discrepancy: OpenDiscrepancy, at t: Instant) {
    self = .object([
      "id": .text(discrepancy.identifier), "item": .text(discrepancy.item),
      "severity": .text(discrepancy.severity.rawValue),
      "opened": ExpectedValue(discrepancy.opened), "due": ExpectedValue(discrepancy.due),
      "overdue": .truth(discrepancy.isOverdue(at: t)),
      "waived": .truth(discrepancy.waivedUntil != nil),
      "awaitingParts": .truth(discrepancy.isAwaitingParts),
      "reportedCorrected": .truth(discrepancy.isReportedCorrected),
      "unseen": .truth(discrepancy.isUnseen),
    ])
  }

  init(_ vessel: VesselScore, at t: Instant) {
    self = .object([
      "vessel": .text(vessel.vessel.description),
      "condition": .text(vessel.condition.condition.rawValue),
      "basis": ExpectedValue(vessel.condition.basis?.rawValue),
      "missionCapableRate": ExpectedValue(vessel.availability.missionCapableRate),
      "fullyMissionCapableRate": ExpectedValue(vessel.availability.fullyMissionCapableRate),
      "minutes": ExpectedValue(minutes: vessel.availability.times),
      "percentOfTimeFree": ExpectedValue(vessel.availability.shareOfTimeFree),
      "maintenance": ExpectedValue(vessel.maintenance),
      "operational": ExpectedValue(vessel.operational),
      "newestInspection": ExpectedValue(vessel.newestInspection),
      "openDiscrepancies": .list(vessel.openDiscrepancies.map { ExpectedValue($0, at: t) }),
    ])
  }

  init(_ level: Level) {
    self =
      switch level {
      case .stated(let number): .object(["stated": ExpectedValue(number)])
      case .atBest(let number): .object(["atBest": ExpectedValue(number)])
      case .none: .null
      }
  }

  init(_ mean: MeanScore) {
    self = .object([
      "value": ExpectedValue(mean.value), "low": .number(mean.low), "high": .number(mean.high),
      "coverage": .number(mean.coverage), "scored": ExpectedValue(mean.scored),
      "vessels": ExpectedValue(mean.vessels),
    ])
  }

  init(_ group: GroupAnswer) {
    let score = group.score
    self = .object([
      "group": .text(score.code ?? "region"), "foundReady": ExpectedValue(group.foundReady),
      "missionCapableRate": ExpectedValue(score.availability.missionCapableRate),
      "fullyMissionCapableRate": ExpectedValue(score.availability.fullyMissionCapableRate),
      "minutes": ExpectedValue(minutes: score.availability.times),
      "percentOfTimeFree": ExpectedValue(score.availability.shareOfTimeFree),
      "missionCapableLevel": ExpectedValue(score.missionCapableLevel),
      "fullyMissionCapableLevel": ExpectedValue(score.fullyMissionCapableLevel),
      "boats": .object([
        "ready": ExpectedValue(score.boats.ready), "notReady": ExpectedValue(score.boats.notReady),
        "unknown": ExpectedValue(score.boats.unknown),
        "inService": ExpectedValue(score.boats.inService),
        "required": ExpectedValue(score.boats.required),
        "range": .list([
          ExpectedValue(score.boats.range.lowerBound), ExpectedValue(score.boats.range.upperBound),
        ]),
      ]),
      "maintenance": ExpectedValue(score.maintenance),
      "operational": ExpectedValue(score.operational),
      "insidePeriodicity": .object(["count": ExpectedValue(score.insidePeriodicity)]),
      "newestInspection": ExpectedValue(score.newestInspection),
      "oldestInspection": ExpectedValue(score.oldestInspection),
    ])
  }

  init(_ series: Series) {
    self = .object([
      "group": .text(series.of.boats.coastGuard ?? "region"),
      "metric": .text(series.metric.rawValue),
      "points": .list(
        series.points.map { point in
          series.metric == .foundReady ? ExpectedValue(foundReady: point) : ExpectedValue(point)
        }),
    ])
  }

  /// The file gives a quarter without observations the widest interval; a series has a gap there.
  private init(foundReady point: Series.Point) {
    self = .object([
      "period": .text(point.period.description), "value": ExpectedValue(point.value),
      "low": .number(point.low ?? 0), "high": .number(point.high ?? 1),
      "n": ExpectedValue(point.n),
    ])
  }

  private init(_ point: Series.Point) {
    self = .object([
      "period": .text(point.period.description), "value": ExpectedValue(point.value),
      "low": ExpectedValue(point.low), "high": ExpectedValue(point.high),
      "coverage": ExpectedValue(point.coverage),
    ])
  }
}
