/// How far points that follow each other are alike beyond their trend, and by what factor that
/// raises the variance of Kendall's S.
///
/// What one inspection finds, the next one may find again: such points say less than independent
/// ones, and a test that takes them for independent calls too much. The correlation is that of the
/// ranks of what is left of the line of least squares, from one point to the next in time,
/// r̂ = Σ rᵢ rᵢ₊₁ / Σ rᵢ², corrected for what few points about a fitted line lose,
/// r = (n r̂ + 2)/(n − 4), and kept within 0 to 0.95. If it wanes from lag to lag as rᵏ, the factor
/// is 1 + 2/(n (n − 1)(n − 2)) · Σ (n − k)(n − k − 1)(n − k − 2) rᵏ over k from 1 to n − 1.
///
/// It is told of more points than the exact distribution takes; of fewer it is too unsure to be of
/// use. Only a likeness counts, never a contrast: no test is surer for it. Spacing is not looked at.
///
/// Source: Hamed & Rao 1998, of the factor; Marriott & Pope 1954, of the correction.
public struct SerialDependence: Hashable, Sendable {
  /// r, 0 to 0.95.
  public let correlation: Double
  /// By what the variance of S is multiplied, 1 or more.
  public let inflation: Double

  /// Points that are independent.
  public static let none = SerialDependence(correlation: 0, n: 0)

  /// The dependence of points in any order.
  ///
  /// - Complexity: O(n log n).
  public init(_ points: [TimedValue]) {
    let n = Double(points.count)
    let points = points.sorted { $0.time < $1.time }
    guard points.count > MannKendall.mostExactPoints, let slope = Self.slope(points) else {
      self = .none
      return
    }
    let left = points.map { $0.value - slope * $0.time }
    let ranks = Self.ranks(left).map { $0 - (n + 1) / 2 }
    let square = ranks.reduce(0) { $0 + $1 * $1 }
    guard square > 0 else {
      self = .none
      return
    }
    let neighbours = zip(ranks, ranks.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
    let corrected = (n * (neighbours / square) + 2) / (n - 4)
    self.init(correlation: min(max(corrected, 0), 0.95), n: points.count)
  }

  private init(correlation: Double, n: Int) {
    self.correlation = correlation
    var (sum, power) = (0.0, 1.0)
    for lag in 1..<max(n, 1) {
      power *= correlation
      let rest = Double(n - lag)
      sum += rest * (rest - 1) * (rest - 2) * power
    }
    let size = Double(n)
    inflation = sum > 0 ? 1 + 2 * sum / (size * (size - 1) * (size - 2)) : 1
  }

  /// The slope of the line of least squares; nil without two different times. The median slope of
  /// tied values is 0, and would leave their trend in.
  private static func slope(_ points: [TimedValue]) -> Double? {
    let n = Double(points.count)
    let time = points.reduce(0) { $0 + $1.time } / n
    let value = points.reduce(0) { $0 + $1.value } / n
    let square = points.reduce(0) { $0 + ($1.time - time) * ($1.time - time) }
    let product = points.reduce(0) { $0 + ($1.time - time) * ($1.value - value) }
    return square > 0 ? product / square : nil
  }

  /// The rank of each value from 1 on, equal ones sharing the mean of theirs.
  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = values
    var first = 0
    while first < order.count {
      let equal = order[first...].prefix { values[$0] == values[order[first]] }
      let rank = Double(2 * first + equal.count + 1) / 2
      for place in equal { ranks[place] = rank }
      first += equal.count
    }
    return ranks
  }
}
