/// The regularised lower incomplete gamma function P(a, x): the share of a gamma distribution of
/// shape a and scale 1 that lies below x.
///
/// By its series below a + 1, by the continued fraction of its complement above. Source: Abramowitz
/// and Stegun 6.5.29 and 6.5.31.
///
/// - Parameters:
///   - shape: a, above 0.
///   - x: 0 or more.
func regularisedGamma(_ shape: Double, _ x: Double) -> Double {
  guard x >= shape + 1 else { return lowerPart(shape, x) }
  return 1 - complementOfRegularisedGamma(shape, x)
}

/// 1 − P(a, x), without the loss of digits of that difference where it is small.
///
/// - Parameters:
///   - shape: a, above 0.
///   - x: 0 or more.
func complementOfRegularisedGamma(_ shape: Double, _ x: Double) -> Double {
  guard x >= shape + 1 else { return 1 - lowerPart(shape, x) }
  return scale(shape, x) * gammaFraction(shape, x)
}

private func lowerPart(_ shape: Double, _ x: Double) -> Double {
  x > 0 ? scale(shape, x) * gammaSeries(shape, x) : 0
}

/// xᵃ e⁻ˣ/Γ(a).
private func scale(_ shape: Double, _ x: Double) -> Double {
  PlainArithmetic.exponential(
    shape * PlainArithmetic.logarithm(x) - x - logarithmOfGamma(shape))
}

/// Σ xⁿ/(a (a + 1) … (a + n)), until nothing is added any more.
private func gammaSeries(_ shape: Double, _ x: Double) -> Double {
  var (term, sum, divisor) = (1 / shape, 1 / shape, shape)
  while term > sum * 1e-17 {
    divisor += 1
    term *= x / divisor
    sum += term
  }
  return sum
}

/// 1/(x + 1 − a − 1 (1 − a)/(x + 3 − a − …)), by Lentz's method.
private func gammaFraction(_ shape: Double, _ x: Double) -> Double {
  var divisor = x + 1 - shape
  var (ahead, behind) = (1e300, 1 / divisor)
  var fraction = behind
  for step in 1...100_000 {
    let factor = -Double(step) * (Double(step) - shape)
    divisor += 2
    behind = 1 / (factor * behind + divisor)
    ahead = divisor + factor / ahead
    fraction *= ahead * behind
    if abs(ahead * behind - 1) < 1e-16 { break }
  }
  return fraction
}

/// The natural logarithm of the gamma function of a positive number, to about 14 digits.
///
/// By Stirling's series at 15 or more, to which smaller numbers are raised. Source: Abramowitz and
/// Stegun 6.1.41.
func logarithmOfGamma(_ number: Double) -> Double {
  var (raised, product) = (number, 1.0)
  while raised < 15 {
    product *= raised
    raised += 1
  }
  let square = raised * raised
  let correction =
    (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1 / (1188 * square)) / square) / square)
      / square)
    / raised
  let halfLogarithmOfTwoPi = 0.918_938_533_204_672_7
  return (raised - 0.5) * PlainArithmetic.logarithm(raised) - raised + halfLogarithmOfTwoPi
    + correction - PlainArithmetic.logarithm(product)
}
