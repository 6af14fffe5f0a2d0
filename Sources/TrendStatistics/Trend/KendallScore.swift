/// Kendall's S of a series: how many pairs rise from the earlier to the later time, less how many
/// fall.
///
/// A pair at one time says nothing of a trend and is skipped; a pair of one value counts neither
/// way. Source: Mann 1945; Kendall 1970, chapter 1 and, of ties, chapter 3.
struct KendallScore: Hashable {
  /// S.
  private(set) var statistic = 0
  /// How many pairs differ both in time and in value.
  private(set) var pairs = 0

  /// The score of points in any order.
  ///
  /// - Complexity: O(n²).
  init(_ points: [TimedValue]) {
    let sorted = points.sorted { $0.time < $1.time }
    let (times, values) = (sorted.map(\.time), sorted.map(\.value))
    var firstOfTime = 0
    for place in values.indices {
      if times[firstOfTime] < times[place] { firstOfTime = place }
      let later = values[place]
      var (rising, falling) = (0, 0)
      // Without a branch that nobody could foretell.
      for earlier in values[..<firstOfTime] {
        rising += earlier < later ? 1 : 0
        falling += earlier > later ? 1 : 0
      }
      statistic += rising - falling
      pairs += rising + falling
    }
  }

  /// The variance of S over all orders of the values, ties of values and of times taken into
  /// account.
  ///
  /// Source: Kendall 1970, equation 4.4.
  ///
  /// - Parameters:
  ///   - values: How many points share each distinct value.
  ///   - times: How many share each distinct time; as many in all.
  static func variance(values: [Int], times: [Int]) -> Double {
    let n = Double(times.reduce(0, +))
    guard n > 1 else { return 0 }
    func sum(_ groups: [Int], _ term: (Double) -> Double) -> Double {
      groups.reduce(0) { $0 + term(Double($1)) }
    }
    func spread(_ t: Double) -> Double { t * (t - 1) * (2 * t + 5) }
    func pairs(_ t: Double) -> Double { t * (t - 1) }
    func triples(_ t: Double) -> Double { t * (t - 1) * (t - 2) }
    var variance = (spread(n) - sum(values, spread) - sum(times, spread)) / 18
    variance += sum(values, pairs) * sum(times, pairs) / (2 * pairs(n))
    if n > 2 { variance += sum(values, triples) * sum(times, triples) / (9 * triples(n)) }
    return max(0, variance)
  }
}
