/// The value below which a share of a χ² distribution lies, to about 11 digits.
///
/// By Newton's steps on the distribution, kept inside a bracket that each of them narrows. Source:
/// NIST/SEMATECH e-Handbook 1.3.6.6.6 (the distribution) and 8.4.5.1 (its use for failures).
///
/// - Parameters:
///   - share: Above 0 and below 1.
///   - degrees: Degrees of freedom, from 1.
public func chiSquareQuantile(_ share: Double, degrees: Int) -> Double {
  precondition(0 < share && share < 1, "a share lies between 0 and 1")
  precondition(degrees > 0, "a χ² distribution has degrees of freedom")
  let shape = Double(degrees) / 2
  let scale = logarithmOfGamma(shape)
  var bracket = 0...(2 * shape)
  while regularisedGamma(shape, bracket.upperBound) < share {
    bracket = bracket.upperBound...(2 * bracket.upperBound)
  }
  var x = (bracket.lowerBound + bracket.upperBound) / 2
  for _ in 0..<200 {
    let excess = regularisedGamma(shape, x) - share
    bracket = excess > 0 ? bracket.lowerBound...x : x...bracket.upperBound
    let density = PlainArithmetic.exponential(
      (shape - 1) * PlainArithmetic.logarithm(x) - x - scale)
    let step = x - excess / density
    let isInside = bracket.lowerBound < step && step < bracket.upperBound
    let next = isInside ? step : (bracket.lowerBound + bracket.upperBound) / 2
    let isSettled = abs(next - x) <= 1e-15 * x
    x = next
    if isSettled { break }
  }
  return 2 * x
}
