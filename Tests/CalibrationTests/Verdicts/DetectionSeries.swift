import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends

@testable import SeaworthySimulation

/// Observations of which the true change is known: independent, at irregular dates over five years,
/// falling in a straight line.
struct DetectionSeries {
  /// What is observed, and how it scatters.
  enum Scatter: String, CaseIterable {
    /// The share of three boats a visit that are found ready, each as likely; 70 % on average.
    case foundReady
    /// The mean score of three boats a visit; standard deviation 3 points.
    case score
    /// The same with a standard deviation of 6 points.
    case wideScore

    /// The metric as the product knows it.
    var metric: ObservedMetric { self == .foundReady ? .foundReady : .scoreAtInspection }
  }

  let scatter: Scatter
  /// How many visits.
  let points: Int
  /// By how many points, of a hundred, it falls over the five years.
  let fall: Int

  /// The true change of what a trend tells: from the first point to the last or, of a share, from
  /// the mean of the earlier half to that of the later; in the metric's unit.
  func change(over trend: Trend) -> Double {
    let days = trend.series.points.map { ($0.at - trend.series.points[0].at).inDays }
    var passed = days.last ?? 0
    if case .halves(let halves)? = trend.change {
      let visits = halves.earlier.n / 3
      passed = Self.mean(days[visits...]) - Self.mean(days[..<visits])
    }
    return -Double(fall) * (scatter == .foundReady ? 0.01 : 1) * passed / Self.days
  }

  private static func mean(_ values: ArraySlice<Double>) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  /// A series, as the product judges it.
  func trend(seed: Int, by rules: TrendRules) -> Trend {
    var random = RandomStream(
      seed: UInt64(seed), "detection \(scatter.rawValue) \(points) \(fall)")
    let dates = (0..<points).map { _ in random.share() }.sorted()
    let series = ObservationSeries(
      metric: scatter.metric, of: .coastGuard("XA"), kinds: [.materielInspection],
      points: dates.map { date in
        let value = value(at: date, &random)
        return ObservationSeries.Point(
          at: Instant.distantPast + .days(200_000) + Milliseconds(days: date * Self.days),
          visit: nil, value: value, low: value, high: value, n: 3, coverage: nil, atWorst: value)
      })
    return Trend(series, rule: VerdictRule(scatter.metric, by: rules))
  }

  /// What a visit finds at a share of the time.
  private func value(at date: Double, _ random: inout RandomStream) -> Double {
    let shift = Double(fall) / 100 * (0.5 - date)
    switch scatter {
    case .foundReady:
      let ready = (0..<3).reduce(0) { count, _ in count + (random.happens(0.7 + shift) ? 1 : 0) }
      return Double(ready) / 3
    case .score, .wideScore:
      return 80 + 100 * shift + random.normal() * (scatter == .score ? 3 : 6)
    }
  }

  private static let days = 1826.0
}
