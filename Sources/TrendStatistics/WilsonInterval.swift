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
  return wilsonInterval(share: Double(count) / Double(n), n: Double(n), z: z)
}

/// The same of a share of as many observations as would say as much if they were independent.
///
/// - Parameters:
///   - share: The share of what is counted, 0 to 1.
///   - n: How many observations it is worth, above 0; not always a whole number.
///   - z: The standard normal deviate of the level, above 0.
func wilsonInterval(share: Double, n: Double, z: Double) -> ClosedRange<Double> {
  let square = z * z
  let centre = share + square / (2 * n)
  let reach = z * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
  let scale = 1 + square / n
  // With none or all of the observations, one end is the share itself: said, not rounded.
  let low = share == 0 ? 0 : max(0, (centre - reach) / scale)
  let high = share == 1 ? 1 : min(1, (centre + reach) / scale)
  return low...high
}
