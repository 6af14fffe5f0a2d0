import SeaworthyTime
import SeaworthyTrendStatistics

extension ObservationSeries {
  /// The points as they would speak most for a worsening, given what nobody can rely on: by their
  /// times in days, the higher value the better one. Nil where every report can be relied on.
  ///
  /// Each visit with a report that cannot be relied on stands somewhere between its best and its
  /// worst: where most visits before it were better than it and most after it worse. The worst alone
  /// would not do: an early visit at its worst speaks against a worsening, and holding its report
  /// would hide one. Found ready has no such visit: who cannot be relied on did not find its boat
  /// ready. Source: doctrine 4, "Forgetting".
  ///
  /// - Complexity: O(u n²) for u such visits among n.
  var mostWorsening: [TimedValue]? {
    guard let start = points.first?.at, points.contains(where: \.isUnreliable) else { return nil }
    let sign = metric.better == .lower ? -1.0 : 1
    var placed = points.filter { !$0.isUnreliable }.compactMap { point in
      point.value.map { TimedValue(sign * $0, at: (point.at - start).inDays) }
    }
    for point in points where point.isUnreliable {
      guard let worst = point.atWorst else { continue }
      let best = (metric.better == .lower ? point.low : point.high) ?? worst
      let time = (point.at - start).inDays
      let value = Self.mostWorsening(
        in: sign * worst...max(sign * worst, sign * best), at: time, placed)
      placed.append(TimedValue(value, at: time))
    }
    return placed
  }

  /// Where in a range a point has most better ones before it and most worse ones after it; of equal
  /// places the best.
  private static func mostWorsening(
    in range: ClosedRange<Double>, at time: Double, _ others: [TimedValue]
  ) -> Double {
    let values = Set(others.map(\.value) + [range.lowerBound, range.upperBound]).sorted()
    let between = zip(values, values.dropFirst()).map { ($0 + $1) / 2 }
    let places = [range.upperBound] + between.reversed().filter(range.contains) + [range.lowerBound]
    func rise(_ place: Double) -> Int {
      others.reduce(0) { rise, other in
        rise + (time - other.time).direction * (place - other.value).direction
      }
    }
    return places.map { (rise($0), $0) }.min { $0.0 < $1.0 }?.1 ?? range.lowerBound
  }
}

extension ObservationSeries.Point {
  /// Whether some report of the visit cannot be relied on.
  fileprivate var isUnreliable: Bool { atWorst != value }
}

extension Double {
  /// 1 above 0, −1 below it, else 0.
  fileprivate var direction: Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
