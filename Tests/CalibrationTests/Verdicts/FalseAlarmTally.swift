import SeaworthyStandards
import SeaworthyTrends

/// What is called in regions of one kind, in which nothing changes.
struct FalseAlarmTally {
  /// Series of one metric and kind of subject.
  struct Sort: Hashable {
    var metric: ObservedMetric
    var subject: SubjectKind
  }

  /// Series of one metric and so many points.
  struct Size: Hashable {
    var metric: ObservedMetric
    var points: PointCount
  }

  /// By metric and subject.
  private(set) var sorts: [Sort: CalledSeries] = [:]
  /// By metric and number of points, whatever the subject.
  private(set) var sizes: [Size: CalledSeries] = [:]

  /// Without regions.
  init() {}

  /// The tally of one region's series.
  init(_ trends: [(kind: SubjectKind, trend: Trend)]) {
    let bySort = Dictionary(grouping: trends) { Sort(metric: $1.series.metric, subject: $0) }
    for (sort, trends) in bySort { sorts[sort, default: CalledSeries()].add(trends.map(\.trend)) }
    for points in PointCount.allCases {
      let sized = trends.filter { PointCount($0.trend.n) == points }
      for (metric, trends) in Dictionary(grouping: sized, by: \.trend.series.metric) {
        sizes[Size(metric: metric, points: points), default: CalledSeries()]
          .add(trends.map(\.trend))
      }
    }
  }

  /// Takes in what was called in other regions.
  mutating func add(_ other: FalseAlarmTally) {
    for (sort, series) in other.sorts { sorts[sort, default: CalledSeries()].add(series) }
    for (size, series) in other.sizes { sizes[size, default: CalledSeries()].add(series) }
  }
}
