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
    /// The same, 90 % on average.
    case mostlyReady
    /// The same, 97 % on average.
    case nearlyAllReady
    /// The mean score of three boats a visit; standard deviation 3 points.
    case score
    /// The same with a standard deviation of 6 points.
    case wideScore

    /// The metric as the product knows it.
    var metric: ObservedMetric { share == nil ? .scoreAtInspection : .foundReady }

    /// The share found ready on average, 0 to 1; nil of scores.
    var share: Double? {
      switch self {
      case .foundReady: 0.7
      case .mostlyReady: 0.9
      case .nearlyAllReady: 0.97
      case .score, .wideScore: nil
      }
    }

    /// Whether there is room for a fall by so many points: no share is above all.
    func canFall(by points: Int) -> Bool { (share ?? 0) + Double(points) / 200 <= 1 }
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
      let visits = halves.earlier.n / Self.boats
      passed = Self.mean(days[visits...]) - Self.mean(days[..<visits])
    }
    return -Double(fall) * (scatter.share == nil ? 1 : 0.01) * passed / Self.days
  }

  private static func mean(_ values: ArraySlice<Double>) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  /// How many boats a visit sees, each time the same.
  private static let boats = 3

  /// A series, as the product judges it: it says of which boats its points are.
  func trend(seed: Int, by rules: TrendRules) -> Trend {
    var random = RandomStream(
      seed: UInt64(seed), "detection \(scatter.rawValue) \(points) \(fall)")
    let dates = (0..<points).map { _ in random.share() }.sorted()
    let series = ObservationSeries(
      metric: scatter.metric, of: .coastGuard("XA"), kinds: [.materielInspection],
      points: dates.map { date in
        let found = (1...Self.boats).map { _ in value(at: date, &random) }
        let mean = found.reduce(0, +) / Double(Self.boats)
        return ObservationSeries.Point(
          at: Instant.distantPast + .days(200_000) + Milliseconds(days: date * Self.days),
          visit: nil, value: mean, low: mean, high: mean, n: Self.boats, coverage: nil,
          atWorst: mean,
          boats: found.enumerated().map { boat, value in
            ObservationSeries.Boat(
              VesselKey(coastGuard: "XA", hullNumber: "XA-\(boat)"), value: value, atWorst: value)
          })
      })
    return Trend(series, rule: VerdictRule(scatter.metric, by: rules))
  }

  /// What a visit finds on a boat at a share of the time: the mean of a visit scatters as told.
  private func value(at date: Double, _ random: inout RandomStream) -> Double {
    let shift = Double(fall) / 100 * (0.5 - date)
    if let share = scatter.share { return random.happens(share + shift) ? 1 : 0 }
    let deviation = (scatter == .score ? 3 : 6) * Double(Self.boats).squareRoot()
    return 80 + 100 * shift + random.normal() * deviation
  }

  private static let days = 1826.0
}
