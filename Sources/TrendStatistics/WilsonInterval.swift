/// The Wilson score interval of a proportion: between which shares the true one may lie.
///
/// For independent observations only, never for a census and never for boat-hours. It stays inside
/// 0...1, and it is of use from one observation on: few of them give a wide interval. Without
/// observations nothing is known, and the interval is 0...1.
///
/// Source: doctrine 7, "Wilson"; NIST/SEMATECH e-Handbook 7.2.4.1; Newcombe 1998, method 3.
///
/// - Parameters:
///   - count: How many observations had what is counted, from 0 to `n`.
///   - n: How many observations there are, 0 or more.
///   - z: The standard normal deviate of the level, above 0, such as ``normalDeviate95``.
public func wilsonInterval(count: Int, n: Int, z: Double) -> ClosedRange<Double> {
  precondition(0 <= count && count <= n, "a count lies between 0 and n")
  precondition(z > 0, "the deviate of a level is above 0")
  guard n > 0 else { return 0...1 }
  let size = Double(n)
  let share = Double(count) / size
  let square = z * z
  let centre = share + square / (2 * size)
  let reach = z * (share * (1 - share) / size + square / (4 * size * size)).squareRoot()
  let scale = 1 + square / size
  // With none or all of the observations, one end is the share itself: said, not rounded.
  let low = count == 0 ? 0 : max(0, (centre - reach) / scale)
  let high = count == n ? 1 : min(1, (centre + reach) / scale)
  return low...high
}
