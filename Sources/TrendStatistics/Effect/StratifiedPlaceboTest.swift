/// Whether something that happened several times, at a date each in strata of their own, had an
/// effect: how the weighted sum of the effects at the real dates ranks among the sums of all ways to
/// take one date from each stratum, a real one or a placebo.
///
/// p = the share of those ways whose sum is at least as far from 0 as that of the real dates. Of one
/// stratum it is the p of ``PlaceboDateTest``. Valid where, without an effect, the real date of each
/// stratum is as likely as any other to bear any of its estimates, whatever those of the other
/// strata.
///
/// The sums are counted on a grid of ``cells`` steps to each side; what lies closer to the sum of
/// the real dates than rounding can tell counts as at least as far, so that p is never too small.
///
/// Source: doctrine 7, "effect of a visit"; Rosenbaum 2002, Observational Studies, 2.4, of strata.
public struct StratifiedPlaceboTest: Hashable, Sendable {
  /// One happening among the placebo dates of its own units.
  public struct Stratum: Hashable, Sendable {
    /// How much it counts, above 0: the number of its units.
    public let weight: Double
    /// The effect as estimated at the real date.
    public let effect: Double
    /// The effects as estimated at the placebo dates.
    public let placebos: [Double]

    /// A stratum of finite estimates.
    public init(weight: Double, effect: Double, placebos: [Double]) {
      precondition(weight > 0 && weight.isFinite, "what does not count is no stratum")
      precondition(([effect] + placebos).allSatisfy(\.isFinite), "an estimate is a number")
      self.weight = weight
      self.effect = effect
      self.placebos = placebos
    }
  }

  /// How many steps of the grid there are from no effect to the greatest sum.
  public static let cells = 8192

  /// The strata.
  public let strata: [Stratum]

  /// The test of strata in any order, at least one.
  public init(_ strata: [Stratum]) {
    precondition(!strata.isEmpty, "a test takes at least one stratum")
    self.strata = strata
  }

  /// The mean of the effects at the real dates, by weight.
  public var effect: Double { observed(ifEffectIs: 0) / weight }

  /// The two-sided p of no effect, above 0 up to 1.
  public var p: Double { p(ifEffectIs: 0) }

  /// The least p that the dates of these strata could give, were every estimate its own: one in all
  /// ways to take them.
  public var smallestP: Double { strata.reduce(1) { $0 / Double($1.placebos.count + 1) } }

  private var weight: Double { strata.reduce(0) { $0 + $1.weight } }

  private func observed(ifEffectIs size: Double) -> Double {
    strata.reduce(0) { $0 + $1.weight * ($1.effect - size) }
  }

  /// The p of an effect of a given size at every real date, and of none at the placebo dates.
  ///
  /// - Complexity: O(c m), of m placebo dates and c ``cells``.
  public func p(ifEffectIs size: Double) -> Double {
    let choices = strata.map { stratum in
      ([stratum.effect - size] + stratum.placebos).map { $0 * stratum.weight }
    }
    let greatest = choices.reduce(0) { sum, values in sum + (values.map(abs).max() ?? 0) }
    guard greatest > 0 else { return 1 }
    let step = greatest / Double(Self.cells)
    let middle = Self.cells + strata.count
    var ways = [Double](repeating: 0, count: 2 * middle + 1)
    ways[middle] = 1
    var reached = middle...middle
    for values in choices {
      var next = [Double](repeating: 0, count: ways.count)
      let shifts = values.map { Int(($0 / step).rounded()) }
      let shares = ways[reached].map { $0 / Double(shifts.count) }
      for shift in shifts { next.add(shares, from: reached.lowerBound + shift) }
      let (least, most) = (shifts.min() ?? 0, shifts.max() ?? 0)
      reached = (reached.lowerBound + least)...(reached.upperBound + most)
      ways = next
    }
    // Each value is rounded by half a step at most, a sum of k values by k halves.
    let slack = strata.count / 2 + 1
    let far = Int((abs(observed(ifEffectIs: size)) / step).rounded()) - slack
    let share = reached.reduce(0) { abs($1 - middle) >= far ? $0 + ways[$1] : $0 }
    return min(1, max(share, smallestP))
  }

  /// The effects that the test does not refuse at a level, from the least of them to the greatest,
  /// to the fourth decimal of the range of the estimates.
  ///
  /// Limited on both sides only where the level can be reached.
  ///
  /// - Parameter level: α, above 0 and below 1.
  public func interval(level: Double) -> PlaceboDateTest.Interval {
    precondition(0 < level && level < 1, "a level lies between 0 and 1")
    let reach = strata.flatMap { [$0.effect] + $0.placebos }.reduce(0) { max($0, abs($1)) }
    func end(towards sign: Double) -> Double? {
      // Beyond the sum of all reaches nothing at a placebo date is as far as what remains.
      var (kept, refused) = (0.0, 2 * reach * Double(strata.count) + reach + 1)
      guard p(ifEffectIs: effect + sign * refused) <= level else { return nil }
      while refused - kept > 1e-4 * (reach + 1) {
        let half = (kept + refused) / 2
        if p(ifEffectIs: effect + sign * half) > level { kept = half } else { refused = half }
      }
      return effect + sign * refused
    }
    return PlaceboDateTest.Interval(low: end(towards: -1), high: end(towards: 1))
  }
}
