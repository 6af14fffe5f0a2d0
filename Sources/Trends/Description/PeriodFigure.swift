import SeaworthyReadiness
import SeaworthyStandards

/// A figure of one period with its range; without anything a gap.
struct PeriodFigure {
  /// The figure.
  var value: Double?
  /// The least that it could be.
  var low: Double?
  /// The most that it could be.
  var high: Double?
  /// On how many things it rests.
  var n = 0
  /// The share that is known.
  var coverage: Double?
}

extension PeriodFigure {
  /// A level; one that is at best so could be any worse.
  init(_ level: Level, n: Int, coverage: Double?) {
    switch level {
    case .stated(let number):
      let level = Double(number)
      self.init(value: level, low: level, high: level, n: n, coverage: coverage)
    case .atBest(let number):
      self.init(
        low: Double(number), high: Double(ScoringStandard.lowestLevel), n: n, coverage: coverage)
    case .none: self.init()
    }
  }

  /// So many of so many; a gap where there is nothing to count.
  init(_ count: PooledCount) {
    guard count.total > 0 else {
      self.init()
      return
    }
    let share = count.ranged
    self.init(
      value: share.value, low: share.low, high: share.high, n: count.total,
      coverage: share.coverage)
  }

  /// The recorded accomplishment rate (RAR) of all vessels' tasks together. Source: doctrine 4, PMS
  /// performance.
  init(recorded periods: [DescribedPeriod]) {
    let all = periods.compactMap(\.maintenance).filter { $0.scheduled > 0 }
    let scheduled = all.reduce(0) { $0 + $1.scheduled }
    guard scheduled > 0 else {
      self.init()
      return
    }
    let settled = Double(scheduled - all.reduce(0) { $0 + $1.unsettled })
    func mean(_ share: (Ranged) -> Double) -> Double {
      all.reduce(0) { $0 + share($1.recorded) * Double($1.scheduled) } / Double(scheduled)
    }
    let done = all.reduce(0) { sum, next in
      sum + (next.recorded.value ?? 0) * Double(next.scheduled - next.unsettled)
    }
    self.init(
      value: settled > 0 ? done / settled : nil, low: mean(\.low), high: mean(\.high),
      n: scheduled, coverage: mean(\.coverage))
  }

  /// The accomplishment confidence factor (ACF) of all vessels' spot checks together; without any a
  /// gap: nobody looked. Source: doctrine 4, PMS performance.
  init(verified periods: [DescribedPeriod]) {
    let all = periods.compactMap(\.maintenance)
    let verified = all.reduce(0) { $0 + $1.verified }
    let n = verified + all.reduce(0) { $0 + $1.notVerified }
    guard n > 0 else {
      self.init()
      return
    }
    let share = Double(verified) / Double(n)
    self.init(value: share, low: share, high: share, n: n)
  }

  /// The share of some work that the partner did; of work of which nobody says who did it, none in
  /// the low and all in the high. Source: doctrine 5, "Self-reliance".
  init(_ periods: [DescribedPeriod], by work: (SelfReliance) -> SelfReliance.Work) {
    guard let pooled = SelfReliance(pooling: periods.compactMap(\.selfReliance)) else {
      self.init()
      return
    }
    let work = work(pooled)
    let all = work.n + work.unknown
    guard all > 0 else {
      self.init()
      return
    }
    self.init(
      value: work.share, low: Double(work.partner) / Double(all),
      high: Double(work.partner + work.unknown) / Double(all), n: all,
      coverage: Double(work.n) / Double(all))
  }
}
