/// How far points that follow each other are alike beyond their trend, and by what factor that
/// raises the variance of Kendall's S.
///
/// What one inspection finds, the next one may find again: such points say less than independent
/// ones, and a test that takes them for independent calls too much. The correlation is that of what
/// the line of least squares through their ranks, by the ranks of their times, leaves of them, from
/// one point to the next in time, r̂ = Σ rᵢ rᵢ₊₁ / Σ rᵢ², corrected for what few points about a
/// fitted line lose, r = (n r̂ + 2)/(n − 4), and kept within 0 to 0.95. If it wanes from lag to lag
/// as rᵏ, the factor is 1 + 2/(n (n − 1)(n − 2)) · Σ (n − k)(n − k − 1)(n − k − 2) rᵏ over k from 1
/// to n − 1.
///
/// Of several units that are seen in turn, such as the boats of a coast guard, neighbours are the
/// observations of one unit that follow each other; there it is told of ``PooledPoint``s.
///
/// It is told of more points than the exact distribution takes; of fewer it is too unsure to be of
/// use. Only a likeness counts, never a contrast: no test is surer for it. Spacing is not looked at.
///
/// Hamed and Rao rank what a line through the values leaves. Of values of which many are equal, such
/// as found ready or not, that goes in the order of time and is alike by construction; so here the
/// values are ranked first, and the line is taken off the ranks.
///
/// Source: Hamed & Rao 1998, of the factor; Marriott & Pope 1954, of the correction.
public struct SerialDependence: Hashable, Sendable {
  /// r, 0 to 0.95.
  public let correlation: Double
  /// By what the variance of S is multiplied, 1 or more.
  public let inflation: Double

  /// Points that are independent.
  public static let none = SerialDependence(correlation: 0, n: 0)

  /// The dependence of points of one unit, in any order.
  ///
  /// - Complexity: O(n log n).
  public init(_ points: [TimedValue]) {
    let points = points.sorted { ($0.time, $0.value) < ($1.time, $1.value) }
    guard points.count > MannKendall.mostExactPoints, let ranks = ranksOffLine(points) else {
      self = .none
      return
    }
    self.init(correlation: Self.correlation(of: ranks, in: [points.indices]), n: points.count)
  }

  private init(correlation: Double, n: Int) {
    var (sum, power) = (0.0, 1.0)
    for lag in 1..<max(n, 1) {
      power *= correlation
      let rest = Double(n - lag)
      sum += rest * (rest - 1) * (rest - 2) * power
    }
    let size = Double(n)
    self.init(
      correlation: correlation,
      inflation: sum > 0 ? 1 + 2 * sum / (size * (size - 1) * (size - 2)) : 1)
  }

  /// A dependence of a correlation and what it raises the variance by.
  init(correlation: Double, inflation: Double) {
    self.correlation = correlation
    self.inflation = inflation
  }

  /// The fewest pairs of neighbours that tell a likeness: as many as the fewest points of one unit
  /// have of which it is told.
  private static let leastPairs = MannKendall.mostExactPoints

  /// r of what is left of centred ranks, by where those of each unit stand, in the order of time; 0
  /// of fewer pairs than tell it.
  static func correlation(of ranks: [Double], in units: [Range<Int>]) -> Double {
    let (n, pairs) = (Double(ranks.count), ranks.count - units.count)
    let square = ranks.reduce(0) { $0 + $1 * $1 }
    guard pairs >= leastPairs, square > 0 else { return 0 }
    let neighbours = units.reduce(0) { sum, unit in
      zip(ranks[unit], ranks[unit].dropFirst()).reduce(sum) { $0 + $1.0 * $1.1 }
    }
    let corrected = (n * (neighbours / square * ((n - 1) / Double(pairs))) + 2) / (n - 4)
    return min(max(corrected, 0), 0.95)
  }
}
