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
    let level = Level(
      low: pooled.lowMissionCapable, high: pooled.highMissionCapable, of: pooled,
      isStatable: !registerGaps.contains { $0.reason == .registerHeld }, standard: standard)
    return PeriodFigure(
      level, n: windows.count { $0.times.inService > .zero },
      coverage: pooled.missionCapableRate?.coverage)
  }

  /// The S- or P-level of a pooled count.
  func level(_ count: PooledCount, limits: [Int]) -> PeriodFigure {
    PeriodFigure(
      Level(count, limits: limits, standard: standard), n: count.total,
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
    return registerGaps.isEmpty
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
  /// corrected. While the condition of a boat is not known nothing limits what it has; where that of
  /// none is, there is no figure. n counts boats in service.
  func backlog(_ periods: [DescribedPeriod]) -> PeriodFigure {
    let manned = periods.filter(\.isInServiceAtEnd)
    guard !manned.isEmpty else { return PeriodFigure() }
    let known = manned.count { $0.endingCondition != .unknown }
    let open = Double(manned.reduce(0) { $0 + count($1.backlog.open) })
    return PeriodFigure(
      value: known > 0 ? open : nil,
      low: Double(manned.reduce(0) { $0 + count($1.backlog.unclaimed) }),
      high: known == manned.count ? open : nil, n: manned.count,
      coverage: Double(known) / Double(manned.count))
  }

  private func count(_ groups: [SWBSGroup: Int]) -> Int {
    subject.group.map { groups[$0] ?? 0 } ?? groups.values.reduce(0, +)
  }

  /// The median time to correct what opened in the period, with its interval at 95 %. Source:
  /// doctrine 6, "Time to correct".
  func timeToCorrect(_ periods: [DescribedPeriod]) -> PeriodFigure {
    let durations = periods.flatMap { period in
      subject.group.map { period.corrections[$0] ?? [] }
        ?? period.corrections.values.flatMap(\.self)
    }
    guard let time = TimeToCorrect(durations) else { return PeriodFigure() }
    return PeriodFigure(
      value: time.median, low: time.medianLow, high: time.medianHigh, n: time.n)
  }
}
