/// A chart of single values and their moving ranges, XmR: which values are more than the noise of a
/// process that does not change.
///
/// The limits are mean ± 2.66 mR̄, mR̄ being the mean change, without sign, from one value to the
/// next; none is taken across a gap or a known change. Runs of points end at a gap too. Under 8
/// values there is a median and nothing else, and under 12 the limits are trial ones.
///
/// The values must be independent, one an observation: values carried forward make limits far too
/// narrow. Equal ones must be equal to the last bit, as ``TimedValue`` says. Signals depend on each
/// other and are shown, never counted as tests.
///
/// Source: doctrine 7, "XmR"; Wheeler and Chambers 1992; NIST/SEMATECH e-Handbook 6.3.2.2.
public struct ProcessBehaviourChart: Hashable, Sendable {
  /// The values in order; nil is a gap.
  public let values: [Double?]
  /// The change from the value before, without sign; nil at the first, beside a gap and where the
  /// limits restart.
  public let movingRanges: [Double?]
  /// The parts with limits of their own; one where the limits never restart, none without places.
  public let segments: [ProcessSegment]
  /// By which rules points are called.
  public let rules: ChartRuleSet
  /// What the rules call, by segment, rule and place.
  public let signals: [ChartSignal]

  /// A chart of values in order of time.
  ///
  /// - Parameters:
  ///   - values: Finite, or nil for a gap.
  ///   - restarts: The places of the first values after a known change, in any order.
  ///   - rules: Which rules are followed.
  /// - Complexity: O(n log n).
  public init(_ values: [Double?], restarts: [Int] = [], rules: ChartRuleSet = .byDefault) {
    precondition(values.allSatisfy { $0?.isFinite ?? true }, "what is charted is a number")
    precondition(restarts.allSatisfy(values.indices.contains), "limits restart at a value")
    let bounds = Set([0] + restarts).sorted() + [values.count]
    let ranges = values.indices.map { place -> Double? in
      guard place > 0, !restarts.contains(place), let value = values[place],
        let before = values[place - 1]
      else { return nil }
      return abs(value - before)
    }
    let segments = zip(bounds, bounds.dropFirst()).compactMap { start, end in
      start < end
        ? ProcessSegment(start..<end, values: values, movingRanges: ranges, rules: rules) : nil
    }
    self.values = values
    self.rules = rules
    self.segments = segments
    movingRanges = ranges
    signals = segments.flatMap { segment in
      guard let limits = segment.limits else { return [ChartSignal]() }
      let stretches = ProcessStretch.all(of: values, in: segment.places, limits: limits)
      return rules.rules.flatMap { rule in stretches.flatMap(rule.signals) }
    }
  }

  /// How likely a process that does not change between the restarts gives at least one signal
  /// anywhere on the chart; nil where it is not known of a segment, 0 where nothing could be called.
  public var falseAlarm: Double? {
    segments.reduce(0) { (total: Double?, segment) in
      guard segment.limits != nil else { return total }
      guard let total, let probability = segment.falseAlarm else { return nil }
      return 1 - (1 - total) * (1 - probability)
    }
  }
}
