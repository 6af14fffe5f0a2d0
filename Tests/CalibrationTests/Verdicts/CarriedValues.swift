import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrendStatistics

/// What the same methods would say of values that are carried forward: why no verdict is given on
/// them.
///
/// The value of a month is the mean of what the last inspection of each boat found, whenever that
/// was; there are 24 months. Source: doctrine 7, "never carried-forward or trailing values".
struct CarriedValues {
  /// Series in which the test of Mann and Kendall is at or below .05.
  var trends = ClusteredShare()
  /// Charts with signals.
  var charts = ClusteredShare()

  /// Without regions.
  init() {}

  /// The coast guards of one region.
  init(_ region: AssessedStillRegion) {
    let coastGuards = Dictionary(grouping: region.findings) { $0.key.coastGuard }
    let series = coastGuards.values.compactMap { boats in
      Self.months(boats.map(\.value), until: region.whole.end)
    }
    let tests = series.map { values in
      MannKendall(values.enumerated().map { TimedValue($1, at: Double($0)) })
    }
    trends.add(tests.count { ($0.p ?? 1) <= 0.05 }, of: tests.count)
    let charts = series.map { ProcessBehaviourChart($0) }
    self.charts.add(charts.count { !$0.signals.isEmpty }, of: charts.count)
  }

  /// Takes in what is said of other regions.
  mutating func add(_ other: CarriedValues) {
    trends.add(other.trends)
    charts.add(other.charts)
  }

  /// The values of the last 24 months; nil if one of them has none.
  private static func months(
    _ boats: [[InspectionFindings]], until end: Instant
  ) -> [Double]? {
    let values = (0..<24).compactMap { month -> Double? in
      let at = end - .days(30 * (23 - month))
      let last = boats.compactMap { findings in
        findings.last { $0.arrival.at < at && $0.found?.whole?.score.value != nil }?
          .found?.whole?.score.value
      }
      return last.isEmpty ? nil : 100 * last.reduce(0, +) / Double(last.count)
    }
    return values.count == 24 ? values : nil
  }
}

extension MannKendall {
  /// The two-sided p; nil of too few points.
  var p: Double? { if case .tested(let test) = self { test.p } else { nil } }
}
