import SeaworthyTrendStatistics
import SeaworthyTrends

/// What is said of the effect of visits, over regions of which it is known.
struct EffectTally {
  /// What the effect is.
  let truth: Double
  /// Pooled effects that are called better, of those that could be called.
  var better = ClusteredShare()
  /// Those that are called worse.
  var worse = ClusteredShare()
  /// Those whose printed interval holds the truth.
  var covered = ClusteredShare()
  /// Single visits that are called either, of those that could be.
  var visits = ClusteredShare()
  private var effects = 0.0
  private var rises = 0.0
  private var widths = 0.0
  private var pools = 0

  /// Without regions.
  init(truth: Double) { self.truth = truth }

  /// Takes in the kinds of visit of one region.
  mutating func add(_ kinds: [PooledEffect], level: Double) {
    var counts = (better: 0, worse: 0, covered: 0, pools: 0)
    for kind in kinds {
      guard let test = kind.test, test.smallestP <= level else { continue }
      let interval = test.interval(level: level)
      counts.pools += 1
      if kind.verdict(level: level) == .better { counts.better += 1 }
      if kind.verdict(level: level) == .worse { counts.worse += 1 }
      if interval.holds(truth) { counts.covered += 1 }
      effects += test.effect
      let boats = kind.boats.compared
      rises += (boats.onNextArrival.value ?? 0) - (boats.onArrival.value ?? 0)
      widths += min(2, (interval.high ?? 1) - (interval.low ?? -1))
    }
    pools += counts.pools
    better.add(counts.better, of: counts.pools)
    worse.add(counts.worse, of: counts.pools)
    covered.add(counts.covered, of: counts.pools)
    let single = kinds.flatMap(\.visits).filter { ($0.test?.smallestP ?? 1) <= level }
    visits.add(
      single.count { [.better, .worse].contains($0.verdict(level: level)) }, of: single.count)
  }

  /// The mean of the estimates, −1 to 1; nil without any.
  var estimate: Double? { pools > 0 ? effects / Double(pools) : nil }

  /// What a naive reader sees: by how much more boats are found ready at the next arrival.
  var rise: Double? { pools > 0 ? rises / Double(pools) : nil }

  /// How wide the intervals are on average.
  var width: Double? { pools > 0 ? widths / Double(pools) : nil }
}

extension PlaceboDateTest.Interval {
  /// Whether an effect lies inside.
  func holds(_ effect: Double) -> Bool {
    (low.map { $0 <= effect } ?? true) && (high.map { effect <= $0 } ?? true)
  }
}
