import SeaworthyInspection
import SeaworthyTime
public import SeaworthyTrendStatistics

/// How long discrepancies last, those that are still open counted with what is known of them: that
/// they last longer than until now.
///
/// Source: doctrine 6, "Time to correct".
public struct TimeToCorrect: Hashable, Sendable {
  /// How many spells there are, open ones included.
  public var n: Int
  /// How many of them were corrected.
  public var corrected: Int
  /// By how many days half are corrected; nil while more than half last longer.
  public var median: Double?
  /// The least that the true median may be at 95 %, in days; nil where it can't be told.
  public var medianLow: Double?
  /// The most that it may be; nil where nothing limits it yet.
  public var medianHigh: Double?

  /// A time to correct.
  public init(
    n: Int, corrected: Int, median: Double?, medianLow: Double?, medianHigh: Double?
  ) {
    self.n = n
    self.corrected = corrected
    self.median = median
    self.medianLow = medianLow
    self.medianHigh = medianHigh
  }
}

extension TimeToCorrect {
  /// The time over all spells of several vessels; nil without any.
  init?(of histories: [VesselHistory], at instant: Instant) {
    let durations = histories.flatMap { history in
      history.countedSpells(at: instant).map {
        history.correctionTime(of: $0.spell, at: instant)
      }
    }
    self.init(durations)
  }

  /// The time from how long each spell lasted; nil without any.
  public init?(_ durations: [KaplanMeier.Duration]) {
    guard !durations.isEmpty else { return nil }
    let estimate = KaplanMeier(durations, z: normalDeviate95)
    let interval = estimate.medianInterval
    self.init(
      n: estimate.n, corrected: estimate.ended, median: estimate.median,
      medianLow: interval.low, medianHigh: interval.high)
  }
}
