import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// How discrepancies come and go, as JSON: hours and days to one decimal.
struct FlowJSON: Encodable {
  let operationalAvailability: RangedJSON?
  let inherentAvailability: Double?
  let timeBetweenFailures: [Failures]
  let repeats: Repeats?
  let backlogAge: Backlog?
  let timeToCorrect: Correction?
  let causes: [String: Int]?
  let corrections: Work?
  let maintenanceTasks: Work?

  struct Failures: Encodable {
    let basis: String
    let vessels: Int
    let hours: Double
    let failures: Int
    let mean: Double?
    let confidence: Double
    let low: Double
    let high: Double?
  }

  struct Repeats: Encodable {
    let repeated: Int
    let n: Int
    let share: Double?
  }

  struct Backlog: Encodable {
    let n: Int
    let medianDays: Double
    let ninetiethPercentileDays: Double
  }

  struct Correction: Encodable {
    let n: Int
    let corrected: Int
    let medianDays: Double?
    let medianLowDays: Double?
    let medianHighDays: Double?
  }

  struct Work: Encodable {
    let partner: Int
    let others: Int
    let unknown: Int
    let share: Double?

    init(_ work: SelfReliance.Work) {
      (partner, others, unknown) = (work.partner, work.others, work.unknown)
      share = work.share?.asShare
    }
  }

  init(_ flow: FlowFigures) {
    operationalAvailability = flow.operationalAvailability.map { RangedJSON($0) }
    inherentAvailability = flow.inherentAvailability?.asShare
    timeBetweenFailures = flow.timeBetweenFailures.map {
      Failures(
        basis: $0.basis.rawValue, vessels: $0.vessels, hours: $0.hours.asPoints,
        failures: $0.failures, mean: $0.mean?.asPoints, confidence: $0.confidence.asShare,
        low: $0.low.asPoints, high: $0.high?.asPoints)
    }
    repeats = flow.repeats.map {
      Repeats(repeated: $0.repeated, n: $0.n, share: $0.share?.asShare)
    }
    backlogAge = flow.backlogAge.map {
      Backlog(
        n: $0.n, medianDays: $0.median.asPoints, ninetiethPercentileDays: $0.ninetieth.asPoints)
    }
    timeToCorrect = flow.timeToCorrect.map {
      Correction(
        n: $0.n, corrected: $0.corrected, medianDays: $0.median?.asPoints,
        medianLowDays: $0.medianLow?.asPoints, medianHighDays: $0.medianHigh?.asPoints)
    }
    causes = flow.causes.map { causes in
      Dictionary(
        uniqueKeysWithValues: DiscrepancyCause.allCases.map {
          ($0.rawValue, causes.counts[$0] ?? 0)
        })
    }
    corrections = flow.selfReliance.map { Work($0.corrections) }
    maintenanceTasks = flow.selfReliance.map { Work($0.tasks) }
  }
}
