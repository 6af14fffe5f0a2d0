/// A percentile of some numbers: the least of them that at least so many percent do not exceed; nil
/// without any.
///
/// The nearest rank: always one of the numbers themselves. Source: Hyndman and Fan 1996, definition
/// 1, the inverse of the empirical distribution.
///
/// - Parameters:
///   - values: Finite numbers, in any order.
///   - percent: From 1 to 100.
public func percentile(_ values: some Sequence<Double>, _ percent: Int) -> Double? {
  precondition((1...100).contains(percent), "a percentile lies between 1 and 100")
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return nil }
  // In whole numbers, so that 90 % of 10 is 9 and not a little more.
  return sorted[(percent * sorted.count + 99) / 100 - 1]
}
