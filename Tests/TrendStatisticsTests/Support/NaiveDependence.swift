import SeaworthyTrendStatistics

/// The dependence within units by its definition: every pair of observations looked at by itself.
struct NaiveDependence {
  private(set) var correlation = 0.0
  private(set) var inflation = 1.0

  init(_ points: [PooledPoint]) {
    let seen = points.enumerated().flatMap { place, point in
      point.values.map { (place, point.time, $0.unit, $0.value) }
    }
    let n = Double(seen.count)
    // As many as are less, less as many as are greater, is twice a rank from the middle.
    func ranks(_ numbers: [Double]) -> [Double] {
      numbers.map { one in
        numbers.reduce(0.0) { $0 + ($1 < one ? 0.5 : $1 > one ? -0.5 : 0) }
      }
    }
    let (times, values) = (ranks(seen.map(\.1)), ranks(seen.map(\.3)))
    let slope =
      zip(times, values).reduce(0) { $0 + $1.0 * $1.1 } / times.reduce(0) { $0 + $1 * $1 }
    let left = zip(times, values).map { $1 - slope * $0 }
    // How many inspections of its unit come before one.
    let turns = seen.map { one in
      seen.count { $0.2 == one.2 && ($0.1, $0.3) < (one.1, one.3) }
    }
    var (sum, pairs) = (0.0, 0.0)
    for one in seen.indices {
      for other in seen.indices
      where seen[one].2 == seen[other].2 && turns[other] == turns[one] + 1 {
        sum += left[one] * left[other]
        pairs += 1
      }
    }
    guard pairs >= 10 else { return }
    let found = (n - 1) / pairs * sum / left.reduce(0) { $0 + $1 * $1 }
    correlation = min(max((n * found + 2) / (n - 4), 0), 0.95)
    let contrasts = points.map { one in
      points.reduce(0.0) { $0 + ($1.time < one.time ? 1 : $1.time > one.time ? -1 : 0) }
    }
    var variance = contrasts.reduce(0) { $0 + $1 * $1 }
    let independent = variance
    var alike = 0.0
    for one in seen.indices {
      for other in seen.indices where one != other && seen[one].2 == seen[other].2 {
        let likeness = (0..<abs(turns[one] - turns[other])).reduce(1.0) { power, _ in
          power * correlation
        }
        let sizes = Double(points[seen[one].0].values.count * points[seen[other].0].values.count)
        let pair = likeness / sizes.squareRoot()
        variance += contrasts[seen[one].0] * contrasts[seen[other].0] * pair
        alike += pair
      }
    }
    let scatter = 1 - alike / Double(points.count * (points.count - 1))
    inflation = max(1, variance / independent / scatter)
  }
}
