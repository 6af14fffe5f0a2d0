/// Logarithm and exponential from the four operations alone, which give the same bits on every
/// machine; those of the system's mathematics library differ in the last place.
enum PlainArithmetic {
  private static let logarithmOfTwo = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive number, to about 15 digits.
  ///
  /// By ln m = 2 artanh((m − 1)/(m + 1)), m between √½ and √2.
  static func logarithm(_ number: Double) -> Double {
    var (mantissa, exponent) = (number.significand, Double(number.exponent))
    if mantissa > 1.414_213_562_373_095 {
      mantissa /= 2
      exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var (term, sum) = (ratio, ratio)
    for odd in stride(from: 3, through: 25, by: 2) {
      term *= square
      sum += term / Double(odd)
    }
    return exponent * logarithmOfTwo + 2 * sum
  }

  /// e to the power of a number, to about 15 digits; 0 far below 0, and infinite far above.
  ///
  /// By e^x = 2^k e^r, |r| ≤ ½ ln 2, and the series of e^r.
  static func exponential(_ number: Double) -> Double {
    guard number > -740 else { return 0 }
    guard number < 709 else { return .infinity }
    let doublings = (number / logarithmOfTwo).rounded()
    let rest = number - doublings * logarithmOfTwo
    var (term, sum) = (1.0, 1.0)
    for count in 1...16 {
      term *= rest / Double(count)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(doublings), significand: sum)
  }
}
