/// A set of instants, kept as disjoint intervals in order, none empty, none touching the next.
public struct IntervalSet: Hashable, Sendable {
  /// The disjoint intervals, in order.
  public private(set) var intervals: [Interval]

  /// The union of intervals, in any order, overlapping or not.
  public init(_ intervals: some Sequence<Interval> = []) {
    self.intervals = []
    for interval in intervals.sorted(by: { $0.start < $1.start }) where !interval.isEmpty {
      if let last = self.intervals.last, interval.start <= last.end {
        self.intervals[self.intervals.count - 1] = Interval(
          last.start, max(last.end, interval.end))
      } else {
        self.intervals.append(interval)
      }
    }
  }

  /// Whether an instant is in it.
  public func contains(_ instant: Instant) -> Bool {
    intervals.contains { $0.contains(instant) }
  }

  /// The instants in both sets.
  func intersection(_ other: IntervalSet) -> IntervalSet {
    var result: [Interval] = []
    var (left, right) = (intervals[...], other.intervals[...])
    while let first = left.first, let second = right.first {
      let common = first.clipped(to: second)
      if !common.isEmpty { result.append(common) }
      if first.end <= second.end { left.removeFirst() } else { right.removeFirst() }
    }
    return IntervalSet(result)
  }

  /// The instants in this set that are not in the other.
  public func subtracting(_ other: IntervalSet) -> IntervalSet {
    intersection(other.complement)
  }

  /// All instants not in the set.
  var complement: IntervalSet {
    var gaps: [Interval] = []
    var start = Instant.distantPast
    for interval in intervals {
      gaps.append(Interval(start, interval.start))
      start = interval.end
    }
    gaps.append(Interval(start, .distantFuture))
    return IntervalSet(gaps)
  }
}
