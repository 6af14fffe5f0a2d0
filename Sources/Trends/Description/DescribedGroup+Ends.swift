import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

// What is told of a period's end, or of what happened in it.
extension DescribedGroup {
  /// The R-level of the mission-capable rate over the trailing window; n counts boats in service in
  /// it. Source: doctrine 3, "Levels".
  func readinessLevel(_ periods: [DescribedPeriod], over interval: Interval) -> PeriodFigure {
    let windows = zip(vessels, periods).compactMap { vessel, period in
      let isUncertain = registerGaps.contains { $0.isUncertain(vessel.vessel) }
      return isUncertain ? period.trailing?.withoutLow : period.trailing
    }
    let pooled = AvailabilityWindow(pooling: windows, over: interval)
    let isStatable = !registerGaps.contains { $0.reason == .registerHeld }
    func level(from low: Milliseconds) -> Level {
      Level(
        low: low, high: pooled.highMissionCapable, of: pooled, isStatable: isStatable,
        standard: standard)
    }
    return PeriodFigure(
      level(from: pooled.lowMissionCapable), atBest: level(from: pooled.highMissionCapable),
      n: windows.count { $0.times.inService > .zero },
      coverage: pooled.missionCapableRate?.coverage)
  }

  /// The S- or P-level of a pooled count; of things of which nobody knows whether there are any, at
  /// best the best.
  func level(_ count: PooledCount, limits: [Int]) -> PeriodFigure {
    if count.total == 0 && !count.isComplete {
      return PeriodFigure(.atBest(1), atBest: .atBest(1), n: 0, coverage: 0)
    }
    let best = PooledCount(
      satisfied: count.isComplete ? count.possible : count.total, known: count.total,
      total: count.total)
    return PeriodFigure(
      Level(count, limits: limits, standard: standard),
      atBest: Level(best, limits: limits, standard: standard), n: count.total,
      coverage: count.total > 0 ? count.ranged.coverage : nil)
  }

  /// Lines of the allowances of the boats in service, pooled.
  func supply(_ periods: [DescribedPeriod]) -> PooledCount { pooled(periods, \.supply) }

  /// Places of the crews of the boats in service, pooled.
  func crew(_ periods: [DescribedPeriod]) -> PooledCount { pooled(periods, \.crew) }

  private func pooled(
    _ periods: [DescribedPeriod], _ count: (DescribedPeriod) -> PooledCount
  ) -> PooledCount {
    let pooled = PooledCount(pooling: periods.filter(\.isInServiceAtEnd).map(count))
    return registerGaps.isEmpty || pooled.total == 0
      ? pooled : PooledCount(satisfied: 0, known: 0, total: pooled.total, isComplete: false)
  }

  /// First inspections on board; n counts the boats inspected. A gap while no boat is in service.
  func inspections(_ periods: [DescribedPeriod], over interval: Interval) -> PeriodFigure {
    guard periods.contains(where: { $0.availability.times.inService > .zero }) else {
      return PeriodFigure()
    }
    let seen = arrivals.filter { interval.contains($0.at) }
    let count = Double(seen.count)
    return PeriodFigure(value: count, low: count, high: count, n: Set(seen.map(\.vessel)).count)
  }

  /// What was open at the end on boats in service: the low without what somebody claims to have
  /// corrected. While the condition of a boat is not known, or a file that cannot be relied on may
  /// have told of more, nothing limits what it has; where the condition of none is known, there is no
  /// figure. n counts boats in service. Source: doctrine 4, backlog.
  func backlog(_ periods: [DescribedPeriod]) -> PeriodFigure {
    let manned = periods.filter(\.isInServiceAtEnd)
    guard !manned.isEmpty else { return PeriodFigure() }
    let seen = manned.filter { $0.endingCondition != .unknown }
    let known = seen.count { !$0.doubt.mayEndWithMore }
    let open = Double(manned.reduce(0) { $0 + count($1.backlog.open) })
    return PeriodFigure(
      value: seen.isEmpty ? nil : open,
      low: Double(manned.reduce(0) { $0 + count($1.backlog.unclaimed) }),
      high: known == manned.count ? open : nil, n: manned.count,
      coverage: Double(known) / Double(manned.count))
  }

  private func count(_ groups: [SWBSGroup: Int]) -> Int {
    subject.group.map { groups[$0] ?? 0 } ?? groups.values.reduce(0, +)
  }

  /// The median time to correct what opened in the period, with its interval at 95 %; from no time to
  /// any where a report that cannot be relied on may tell of more. Source: doctrine 6, "Time to
  /// correct", and 2, rule 3.
  func timeToCorrect(_ periods: [DescribedPeriod]) -> PeriodFigure {
    let durations = periods.flatMap { period in
      subject.group.map { period.corrections[$0] ?? [] }
        ?? period.corrections.values.flatMap(\.self)
    }
    let time = TimeToCorrect(durations)
    if periods.contains(where: \.doubt.mayHoldMore) {
      return PeriodFigure(value: time?.median, low: 0, n: durations.count)
    }
    guard let time else { return PeriodFigure() }
    return PeriodFigure(
      value: time.median, low: time.medianLow, high: time.medianHigh, n: time.n)
  }
}
