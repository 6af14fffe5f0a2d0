import SeaworthyTrendStatistics

/// A share of series, of which those of one region say partly the same: their boats are the same.
///
/// The unit is the region: the variance of the share is that of a ratio over regions, and the
/// interval is Wilson's with as many observations as would give that variance if they were
/// independent, never more than there are.
/// Source: Kish 1965, effective sample size; Dean and Pagano 2015, of Wilson's interval with it.
struct ClusteredShare {
  /// What was counted in each region, and of how many.
  private var regions: [(count: Double, of: Double)] = []

  /// Of no region.
  init() {}

  /// Of one region.
  init(_ count: Int, of total: Int) { add(count, of: total) }

  /// Takes a region in.
  mutating func add(_ count: Int, of total: Int) {
    if total > 0 { regions.append((Double(count), Double(total))) }
  }

  /// Takes in what was counted in other regions.
  mutating func add(_ other: ClusteredShare) { regions += other.regions }

  /// How many series there are.
  var total: Int { Int(regions.reduce(0) { $0 + $1.of }) }

  /// In how many regions.
  var clusters: Int { regions.count }

  /// The share, 0 to 1; nil without any series.
  var value: Double? {
    let total = regions.reduce(0) { $0 + $1.of }
    return total > 0 ? regions.reduce(0) { $0 + $1.count } / total : nil
  }

  /// As many independent observations as would say as much.
  private var observations: Double {
    let (total, size) = (regions.reduce(0) { $0 + $1.of }, Double(regions.count))
    guard let value, size > 1 else { return min(total, size) }
    let squares = regions.reduce(0) { sum, region in
      let rest = region.count - value * region.of
      return sum + rest * rest
    }
    let variance = squares / (total * total) * size / (size - 1)
    // Where none or all are counted nothing is known of the variance: a region is one observation.
    return variance > 0 ? min(total, value * (1 - value) / variance) : size
  }

  /// Wilson's interval of the share.
  ///
  /// - Parameter z: The deviate of its level, above 0.
  func interval(z: Double = normalDeviate95) -> ClosedRange<Double> {
    guard let value else { return 0...1 }
    let (size, square) = (observations, z * z)
    let centre = value + square / (2 * size)
    let reach = z * (value * (1 - value) / size + square / (4 * size * size)).squareRoot()
    let scale = 1 + square / size
    return max(0, (centre - reach) / scale)...min(1, (centre + reach) / scale)
  }
}
