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
    let (middle, mean) = (
      seen.reduce(0) { $0 + $1.1 } / n, seen.reduce(0) { $0 + $1.3 } / n
    )
    let slope =
      seen.reduce(0) { $0 + ($1.1 - middle) * ($1.3 - mean) }
      / seen.reduce(0) { $0 + ($1.1 - middle) * ($1.1 - middle) }
    let left = seen.map { $0.3 - slope * $0.1 }
    let ranks = left.map { one in
      left.reduce(0.0) { $0 + ($1 < one ? 0.5 : $1 > one ? -0.5 : 0) }
    }
    // How many inspections of its unit come before one.
    let turns = seen.map { one in
      seen.count { $0.2 == one.2 && ($0.1, $0.3) < (one.1, one.3) }
    }
    var (sum, pairs) = (0.0, 0.0)
    for one in seen.indices {
      for other in seen.indices
      where seen[one].2 == seen[other].2 && turns[other] == turns[one] + 1 {
        sum += ranks[one] * ranks[other]
        pairs += 1
      }
    }
    let found = (n - 1) / pairs * sum / ranks.reduce(0) { $0 + $1 * $1 }
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
