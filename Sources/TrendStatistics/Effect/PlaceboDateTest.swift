/// Whether something happened at a date: how the effect estimated there ranks among those estimated
/// in the same way at all other dates at which it might have happened.
///
/// p = (1 + the number of placebo dates whose estimate is at least as far from 0)/(1 + their
/// number). Valid where, without an effect, each of the dates would be as likely as any other to
/// bear the farthest estimate. Never below 1/(1 + the number of placebo dates), which is stated:
/// without placebo dates p is 1.
///
/// Source: doctrine 7, "effect of a visit"; Abadie, Diamond and Hainmueller 2010; Phipson and
/// Smyth 2010, of the 1 in both.
public struct PlaceboDateTest: Hashable, Sendable {
  /// What was estimated at a date at which nothing is known to have happened.
  public struct Placebo: Hashable, Sendable {
    /// The effect as estimated there.
    public let effect: Double
    /// How much of an effect of 1 at the real date an estimate at this date contains, because the
    /// outcomes it compares come partly after the real date: the estimate, which must be linear in
    /// the outcomes, of 1 for every outcome that the real effect would reach and 0 for every other.
    /// 0 where it would reach none of them.
    public let share: Double

    /// An estimate, and how much of the real effect it contains.
    public init(effect: Double, share: Double) {
      precondition(effect.isFinite && share.isFinite, "an estimate is a number")
      self.effect = effect
      self.share = share
    }
  }

  /// Between which effects the true one lies; an end is nil where nothing limits it.
  public struct Interval: Hashable, Sendable {
    /// The least that the effect may be.
    public let low: Double?
    /// The most that it may be.
    public let high: Double?

    /// An interval.
    public init(low: Double?, high: Double?) {
      self.low = low
      self.high = high
    }
  }

  /// The effect as estimated at the real date.
  public let effect: Double
  /// The estimates at the other dates.
  public let placebos: [Placebo]

  /// The test of an effect among placebo dates, in any order.
  public init(effect: Double, placebos: [Placebo]) {
    precondition(effect.isFinite, "an estimate is a number")
    self.effect = effect
    self.placebos = placebos
  }

  /// The two-sided p of no effect, above 0 up to 1.
  public var p: Double { p(ifEffectIs: 0) }

  /// The least p that so many dates could give.
  public var smallestP: Double { 1 / Double(placebos.count + 1) }

  /// The p of an effect of a given size, the same for all: with it taken out of the outcomes, what
  /// remains at the real date ranks among what remains at the others.
  ///
  /// - Complexity: O(m), of m placebo dates.
  public func p(ifEffectIs size: Double) -> Double {
    let rest = abs(effect - size)
    let scale = placebos.lazy.map { abs($0.effect) + abs($0.share * size) }.max() ?? 0
    let slack = Self.tolerance * max(scale, abs(effect) + abs(size))
    let far = placebos.count { abs($0.effect - size * $0.share) >= rest - slack }
    return Double(1 + far) / Double(1 + placebos.count)
  }

  /// Estimates closer than this share of their size are equal but for rounding.
  private static let tolerance = 1e-12

  /// The effects that the test does not refuse at a level, from the least of them to the greatest.
  ///
  /// Limited on both sides only where the level can be reached: 1/(1 + m) ≤ α.
  ///
  /// - Parameter level: α, above 0 and below 1.
  /// - Complexity: O(m²).
  public func interval(level: Double) -> Interval {
    precondition(0 < level && level < 1, "a level lies between 0 and 1")
    // p changes only where what remains at a placebo date equals what remains at the real one.
    let turns = placebos.reduce(into: [effect]) { turns, placebo in
      turns.append((effect - placebo.effect) / (1 - placebo.share))
      turns.append((effect + placebo.effect) / (1 + placebo.share))
    }.filter(\.isFinite)
    let kept = turns.filter { p(ifEffectIs: $0) > level }
    guard let low = turns.min(), let high = turns.max() else {
      return Interval(low: nil, high: nil)
    }
    let beyond = high - low + abs(low) + abs(high) + 1
    return Interval(
      low: p(ifEffectIs: low - beyond) > level ? nil : kept.min(),
      high: p(ifEffectIs: high + beyond) > level ? nil : kept.max())
  }
}
