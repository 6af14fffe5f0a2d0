import SeaworthyTrendStatistics

/// Mann and Kendall's test by its definition: every order of the values tried.
struct NaiveKendall {
  let statistic: Int
  let p: Double
  let smallestP: Double
  let variance: Double

  init(_ points: [TimedValue]) {
    let times = points.map(\.time)
    let scores = Self.orders(of: points.map(\.value)).map { Self.score($0, times) }
    let observed = Self.score(points.map(\.value), times)
    let farthest = scores.map { abs($0) }.max() ?? 0
    statistic = observed
    p = Double(scores.count { abs($0) >= abs(observed) }) / Double(scores.count)
    variance = Double(scores.reduce(0) { $0 + $1 * $1 }) / Double(scores.count)
    smallestP = Double(scores.count { abs($0) == farthest }) / Double(scores.count)
  }

  private static func score(_ values: [Double], _ times: [Double]) -> Int {
    var sum = 0
    for one in values.indices {
      for other in 0..<one {
        let (time, value) = (times[one] - times[other], values[one] - values[other])
        if time * value > 0 { sum += 1 } else if time * value < 0 { sum -= 1 }
      }
    }
    return sum
  }

  /// All orders, equal values told apart.
  private static func orders(of values: [Double]) -> [[Double]] {
    guard let last = values.last else { return [[]] }
    return orders(of: values.dropLast()).flatMap { order in
      (0...order.count).map { place in
        var longer = order
        longer.insert(last, at: place)
        return longer
      }
    }
  }
}
