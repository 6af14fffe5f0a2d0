/// The probability that a standard normal number lies at least so far from 0, on either side.
///
/// To about 13 digits, of the tail itself and not of its complement: erfc(z/√2) = Q(½, z²/2).
/// Source: Abramowitz and Stegun 7.1.2 and 6.5.17.
///
/// - Parameter z: How far, 0 or more.
func normalTails(beyond z: Double) -> Double {
  precondition(z >= 0, "a distance is 0 or more")
  return complementOfRegularisedGamma(0.5, z * z / 2)
}

/// The distance from 0 beyond which a standard normal number lies, on either side, with a set
/// probability, to about 11 digits; 1.959964 for .05.
///
/// The root of the quantile of χ² with one degree of freedom.
///
/// - Parameter tails: The probability of both tails together, above 0 and below 1.
func normalDeviate(tails: Double) -> Double {
  chiSquareQuantile(1 - tails, degrees: 1).squareRoot()
}
