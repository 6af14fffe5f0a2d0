/// The product-limit estimate of how long something lasts, where some of it has not ended yet.
///
/// Source: doctrine 6, "Time to correct", and 7, "Kaplan–Meier"; Kaplan and Meier 1958;
/// Greenwood's variance; log-log intervals after Kalbfleisch and Prentice 1980.
public struct KaplanMeier: Hashable, Sendable {
  /// How long something lasted, or has lasted so far.
  public struct Duration: Hashable, Sendable {
    /// How long, 0 or more.
    public let length: Double
    /// Whether it has ended; if not, it is censored: it lasts longer than that.
    public let hasEnded: Bool

    /// A duration, ended or not.
    public init(_ length: Double, hasEnded: Bool) {
      self.length = length
      self.hasEnded = hasEnded
    }
  }

  /// A time at which something ended, and the share that lasts longer.
  public struct Step: Hashable, Sendable {
    /// When.
    public let time: Double
    /// The share that lasts longer than that, 0 to 1.
    public let survival: Double
    /// The least and the most that the true share may be. Where the estimate is 0 the formula has
    /// no value, and neither end is known: 0...1.
    public let interval: ClosedRange<Double>
  }

  /// The steps, by time; none where nothing has ended.
  public let steps: [Step]
  /// How many durations there are.
  public let n: Int
  /// How many of them have ended.
  public let ended: Int

  /// The estimate from durations in any order. What ends at a time at which other durations are
  /// censored ends before those.
  ///
  /// - Parameter z: The standard normal deviate of the intervals' level, above 0.
  public init(_ durations: some Sequence<Duration>, z: Double) {
    precondition(z > 0, "the deviate of a level is above 0")
    let sorted = durations.sorted { $0.length < $1.length }
    var steps: [Step] = []
    var (survival, variance, place) = (1.0, 0.0, 0)
    while place < sorted.count {
      let time = sorted[place].length
      let atTime = sorted[place...].prefix { $0.length == time }
      let (atRisk, ends) = (sorted.count - place, atTime.count { $0.hasEnded })
      if ends > 0 {
        survival *= Double(atRisk - ends) / Double(atRisk)
        variance += Double(ends) / (Double(atRisk) * Double(atRisk - ends))
        steps.append(
          Step(
            time: time, survival: survival,
            interval: Self.interval(survival, deviation: variance.squareRoot(), z: z)))
      }
      place += atTime.count
    }
    self.steps = steps
    n = sorted.count
    ended = sorted.count { $0.hasEnded }
  }

  /// S^exp(±z σ/ln S), σ² being Greenwood's sum.
  private static func interval(
    _ survival: Double, deviation: Double, z: Double
  ) -> ClosedRange<Double> {
    guard survival > 0 else { return 0...1 }
    let logarithm = PlainArithmetic.logarithm(survival)
    let reach = PlainArithmetic.exponential(z * deviation / -logarithm)
    return PlainArithmetic.exponential(
      logarithm * reach)...PlainArithmetic.exponential(logarithm / reach)
  }

  /// The time by which half has ended; nil while more than half lasts longer.
  ///
  /// A half that a product of binary fractions misses by its last places is one half.
  public var median: Double? { steps.first { $0.survival <= 0.5 + 1e-12 }?.time }
}

extension KaplanMeier {
  /// Between which times the true median lies: where the lower and the upper ends of the intervals
  /// pass one half; nil where they never do.
  ///
  /// Source: Brookmeyer and Crowley 1982.
  public var medianInterval: (low: Double?, high: Double?) {
    (
      steps.first { $0.interval.lowerBound <= 0.5 }?.time,
      steps.first { $0.interval.upperBound <= 0.5 }?.time
    )
  }
}
