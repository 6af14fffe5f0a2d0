extension SerialDependence {
  /// The dependence of points of several units, in any order.
  ///
  /// What is found on a unit is found on it again when its turn comes, some points later. Two of its
  /// observations, k of its own apart, are alike as rᵏ; those of different units are not. r is found
  /// as of one unit, from r̂ = (n − 1)/m · Σ rᵢ rⱼ / Σ rᵢ² over the m pairs of a unit's observations
  /// that follow each other, among n. Below ten such pairs none is found: where hardly a unit is seen
  /// again, one product would stand for all.
  ///
  /// To first order S is Σ cᵢ xᵢ, cᵢ being how many points are earlier than the i-th less how many
  /// are later. That likeness R makes the variance of such a sum cᵀRc / cᵀc times what it is without;
  /// of a point of u units each counts with 1/√u. But the test takes the scatter that it sees for the
  /// whole, and points that are alike scatter less: by 1 − r̄, r̄ being the mean of R over all pairs
  /// of points. The factor is the one over the other. Of one unit it comes near that of Hamed and
  /// Rao, which is kept there. The difference of two halves is such a sum too, and the factor nearly
  /// the same.
  ///
  /// That one unit is always better than another makes r, and the factor, greater than it need be
  /// where the units are seen evenly.
  ///
  /// Source: Liang & Zeger 1986, of the likeness within units; Hoeffding 1948, of S as such a sum;
  /// Bayley & Hammersley 1946, of the scatter.
  ///
  /// - Complexity: O(n log n) in the number of observations.
  public init(withinUnitsOf points: [PooledPoint]) {
    guard points.count > MannKendall.mostExactPoints else {
      self = .none
      return
    }
    let observations = PooledObservation.all(of: points)
    let values = observations.map { TimedValue($0.value, at: $0.time) }
    let units = Self.runs(of: observations.map(\.unit))
    guard units.count > 1 else {
      self.init(values)
      return
    }
    guard let ranks = ranksOffLine(values) else {
      self = .none
      return
    }
    let correlation = Self.correlation(of: ranks, in: units)
    func likeness(_ weights: [Double]) -> Double {
      units.reduce(0) { $0 + Self.likeness(of: weights[$1], correlation) }
    }
    let weights = observations.map(\.weight)
    let sum = 1 + 2 * likeness(weights) / weights.reduce(0) { $0 + $1 * $1 }
    let n = Double(points.count)
    let mean = 2 * likeness(observations.map(\.part)) / (n * (n - 1))
    self.init(correlation: correlation, inflation: max(1, sum / (1 - mean)))
  }

  /// Σ wᵢ wⱼ rᵏ over the pairs i, j of one unit's observations, k apart.
  private static func likeness(of weights: ArraySlice<Double>, _ correlation: Double) -> Double {
    var (sum, earlier) = (0.0, 0.0)
    for weight in weights {
      sum += weight * earlier
      earlier = correlation * (earlier + weight)
    }
    return sum
  }

  /// Where equal ones follow each other.
  private static func runs(of units: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    while let first = runs.last?.upperBound ?? units.indices.first, first < units.count {
      runs.append(first..<first + units[first...].prefix { $0 == units[first] }.count)
    }
    return runs
  }
}
