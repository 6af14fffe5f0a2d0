import SeaworthyStandards
import SeaworthyTrendStatistics
import SeaworthyTrends

/// What is called of the series of one sort, over regions.
struct CalledSeries {
  /// Series with a verdict of improving.
  var improving = ClusteredShare()
  /// Series with a verdict of worsening.
  var worsening = ClusteredShare()
  /// Series with either.
  var called = ClusteredShare()
  /// Charts with signals, of those that state a false-alarm probability.
  var signalled = ClusteredShare()
  /// What those charts state, summed.
  private var stated = 0.0

  /// Takes in the series of one region.
  mutating func add(_ trends: [Trend]) {
    let tested = trends.filter { $0.tested != nil }
    let verdicts = tested.map(\.verdict)
    let (up, down) = (verdicts.count(where: \.isImproving), verdicts.count(where: \.isWorsening))
    improving.add(up, of: tested.count)
    worsening.add(down, of: tested.count)
    called.add(up + down, of: tested.count)
    let charts = tested.map(\.chart).filter { ($0.falseAlarm ?? 0) > 0 }
    signalled.add(charts.count { !$0.signals.isEmpty }, of: charts.count)
    stated += charts.reduce(0) { $0 + ($1.falseAlarm ?? 0) }
  }

  /// Takes in the series of other regions.
  mutating func add(_ other: CalledSeries) {
    improving.add(other.improving)
    worsening.add(other.worsening)
    called.add(other.called)
    signalled.add(other.signalled)
    stated += other.stated
  }

  /// The mean of the charts' stated probability of a false alarm; nil without any.
  var statedSignals: Double? { signalled.total > 0 ? stated / Double(signalled.total) : nil }
}

extension Verdict {
  var isImproving: Bool { if case .improving = self { true } else { false } }
  var isWorsening: Bool { if case .worsening = self { true } else { false } }
}

/// How many points a series has, by range.
enum PointCount: String, CaseIterable {
  case few = "5–9"
  case some = "10–19"
  case many = "20–39"
  case most = "40 and more"

  /// The range of a number of points; nil of fewer than a test takes.
  init?(_ points: Int) {
    switch points {
    case ..<5: return nil
    case ..<10: self = .few
    case ..<20: self = .some
    case ..<40: self = .many
    default: self = .most
    }
  }
}
