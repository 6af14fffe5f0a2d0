import SeaworthyTime
import SeaworthyTrendStatistics

extension ObservationSeries {
  /// The points as they would speak for a worsening, given what nobody can rely on: by their times
  /// in days, the higher value the better one. Nil where every report can be relied on.
  ///
  /// Each visit with a report that cannot be relied on stands somewhere between its best and its
  /// worst: where most visits before it were better than it and most after it worse. The worst alone
  /// would not do: an early visit at its worst speaks against a worsening, and holding its report
  /// would hide one. Found ready has no such visit: who cannot be relied on did not find its boat
  /// ready. Source: doctrine 4, "Forgetting".
  ///
  /// They are placed one after the other, then again, each against all others, until none of them
  /// would speak more for a worsening elsewhere; all of them moved at once might.
  ///
  /// - Complexity: O(u n²) a round for u such visits among n; the rounds are few, as each of them
  ///   lowers Kendall's S.
  var mostWorsening: [TimedValue]? {
    guard let start = points.first?.at, points.contains(where: \.isUnreliable) else { return nil }
    let sign = metric.better == .lower ? -1.0 : 1
    let read = points.filter { !$0.isUnreliable }.compactMap { point in
      point.value.map { TimedValue(sign * $0, at: (point.at - start).inDays) }
    }
    let ranges = points.filter(\.isUnreliable).compactMap { point in
      point.atWorst.map { worst in
        let best = (metric.better == .lower ? point.low : point.high) ?? worst
        return PlaceableVisit(
          time: (point.at - start).inDays, range: sign * worst...max(sign * worst, sign * best))
      }
    }
    return read + PlaceableVisit.mostWorsening(ranges, among: read)
  }
}

extension ObservationSeries.Point {
  /// Whether some report of the visit cannot be relied on.
  fileprivate var isUnreliable: Bool { atWorst != value }
}
