import SeaworthyInspection
import SeaworthyReadiness
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics

@testable import SeaworthyAssessment

extension PrintedGroup {
  /// The figures of flow at the end, beside the truth.
  func flow(_ score: CoastGuardScore, over window: Interval) -> [FigureReading] {
    let flow = score.flow
    var readings: [FigureReading] = []
    func read(
      _ figure: Figure, _ printed: Double?, _ truth: Double?,
      _ range: (Double?, Double?) = (nil, nil)
    ) {
      guard let printed, let truth else { return }
      readings.append(
        FigureReading(
          figure: figure, truth: truth, value: printed, low: range.0, high: range.1))
    }
    let ages = truth.serving(at: span.end).flatMap { $0.open(at: span.end - Milliseconds(1)) }
      .map { (span.end - $0.interval.start).inDays }
    read(.medianBacklogAge, flow.backlogAge?.median, median(ages))
    read(.ninetiethBacklogAge, flow.backlogAge?.ninetieth, percentile(ages, 90))
    read(.repeatRate, flow.repeats?.share.map { 100 * $0 }, repeats)
    read(.causedByMaintenance, flow.causes?.share(of: .maintenance), causedByMaintenance)
    read(
      .correctionsByPartnerEver, flow.selfReliance?.corrections.share.map { 100 * $0 },
      byPartner(in: span))
    if let time = flow.timeToCorrect {
      read(
        .timeToCorrectEver, time.median, medianCorrection, (time.medianLow ?? 0, time.medianHigh))
    }
    let failures = truth.faults(in: span).count { $0.severity >= .restrictive }
    if let time = flow.timeBetweenFailures.first(where: { $0.basis == .engineHours }), failures > 0
    {
      let hours = truth.vessels.reduce(0) { $0 + $1.upkeep.engineHours }
      read(
        .timeBetweenFailures, time.mean, hours / Double(failures), (time.low, time.high))
    }
    return readings
  }

  /// Of the repairs long enough ago, the share after which the item failed again in time.
  private var repeats: Double? {
    let within = standard.windows.repeat
    let ends = Interval(span.start, span.end - within)
    let pairs = truth.vessels.flatMap { vessel -> [Bool] in
      let faults = vessel.upkeep.faults
      return faults.filter { ends.contains($0.interval.end) }.map { fault in
        let again = Interval(fault.interval.end, fault.interval.end + within)
        return faults.contains { $0.item == fault.item && again.contains($0.interval.start) }
      }
    }
    return pairs.isEmpty ? nil : 100 * Double(pairs.count { $0 }) / Double(pairs.count)
  }

  private var causedByMaintenance: Double? {
    let faults = truth.faults(in: span)
    let count = faults.count { $0.cause == .maintenance }
    return faults.isEmpty ? nil : 100 * Double(count) / Double(faults.count)
  }
}

extension CauseGroups {
  /// The share of a cause, in percent.
  fileprivate func share(of cause: DiscrepancyCause) -> Double? {
    n > 0 ? 100 * Double(counts[cause] ?? 0) / Double(n) : nil
  }
}
