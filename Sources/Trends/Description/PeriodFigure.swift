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
  /// A level, which is cut on the low, with the best that it could be; one that is at best so could
  /// be any worse. Source: doctrine 3, "Levels".
  init(_ level: Level, atBest best: Level, n: Int, coverage: Double?) {
    switch level {
    case .stated(let number):
      let (level, best) = (Double(number), Double(best.number ?? number))
      self.init(value: level, low: best, high: level, n: n, coverage: coverage)
    case .atBest(let number):
      self.init(
        low: Double(number), high: Double(ScoringStandard.lowestLevel), n: n, coverage: coverage)
    case .none: self.init()
    }
  }

  /// So many of so many; a gap where there is nothing to count, unless a file that cannot be relied on
  /// may have told of something.
  init(_ count: PooledCount) {
    guard count.total > 0 || !count.isComplete else {
      self.init()
      return
    }
    let share = count.ranged
    self.init(
      value: share.value, low: share.low, high: share.high, n: count.total,
      coverage: share.coverage)
  }

  /// The recorded accomplishment rate (RAR) of all vessels' tasks together; none to all where a file
  /// that cannot be relied on may tell of more tasks. Source: doctrine 4, PMS performance.
  init(recorded periods: [DescribedPeriod]) {
    let all = periods.compactMap(\.maintenance).filter { $0.scheduled > 0 }
    let scheduled = all.reduce(0) { $0 + $1.scheduled }
    let isIncomplete = periods.contains { $0.doubt.isIncomplete }
    guard scheduled > 0 || isIncomplete else {
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
    let value = settled > 0 ? done / settled : nil
    if isIncomplete {
      self.init(incomplete: value, n: scheduled, coverage: 0)
    } else {
      self.init(
        value: value, low: mean(\.low), high: mean(\.high), n: scheduled,
        coverage: mean(\.coverage))
    }
  }

  /// The accomplishment confidence factor (ACF) of all vessels' spot checks together; without any a
  /// gap: nobody looked; none to all where a report that cannot be relied on may tell of more. Source:
  /// doctrine 4, PMS performance.
  init(verified periods: [DescribedPeriod]) {
    let all = periods.compactMap(\.maintenance)
    let verified = all.reduce(0) { $0 + $1.verified }
    let n = verified + all.reduce(0) { $0 + $1.notVerified }
    let share = n > 0 ? Double(verified) / Double(n) : nil
    if periods.contains(where: \.doubt.mayHoldMore) {
      self.init(incomplete: share, n: n, coverage: nil)
    } else {
      self.init(value: share, low: share, high: share, n: n)
    }
  }

  /// The share of some work that the partner did; of work of which nobody says who did it, none in
  /// the low and all in the high; and none to all where a report that cannot be relied on may tell of
  /// more. Source: doctrine 5, "Self-reliance", and 2, rule 3.
  init(
    _ periods: [DescribedPeriod], by work: (SelfReliance) -> SelfReliance.Work,
    mayBeMore: (PeriodDoubt) -> Bool
  ) {
    let pooled = SelfReliance(pooling: periods.compactMap(\.selfReliance)).map(work)
    let all = pooled.map { $0.n + $0.unknown } ?? 0
    if periods.contains(where: { mayBeMore($0.doubt) }) {
      self.init(incomplete: pooled?.share, n: all, coverage: 0)
    } else if let work = pooled, all > 0 {
      self.init(
        value: work.share, low: Double(work.partner) / Double(all),
        high: Double(work.partner + work.unknown) / Double(all), n: all,
        coverage: Double(work.n) / Double(all))
    } else {
      self.init()
    }
  }

  /// A share of which nobody knows of how many: all of them could be or none, whatever is known of n
  /// of them. Source: doctrine 4, "Forgetting".
  private init(incomplete share: Double?, n: Int, coverage: Double?) {
    self.init(value: share, low: 0, high: 1, n: n, coverage: coverage)
  }
}

extension Level {
  /// Its number, of what is not stated the best that it can be; nil of nothing to rate.
  fileprivate var number: Int? {
    switch self {
    case .stated(let number), .atBest(let number): number
    case .none: nil
    }
  }
}
