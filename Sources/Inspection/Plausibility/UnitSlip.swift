/// A value that is implausible as it stands and plausible in another unit, or with its point moved.
package struct UnitSlip: Hashable, Sendable {
  /// What was probably meant, in the unit that was expected.
  package let meant: Double

  private init(meant: Double) {
    self.meant = meant
  }

  /// The first of some factors by which a value comes into the range expected, either way; nil if
  /// none does, or if the range is so wide that it says nothing.
  package init?(of value: Double, expected: ClosedRange<Double>, factors: [Double]) {
    guard expected.lowerBound > 0, value > 0 else { return nil }
    for factor in factors where expected.upperBound / expected.lowerBound < factor {
      for meant in [value * factor, value / factor] where expected.contains(meant) {
        self.init(meant: meant)
        return
      }
    }
    return nil
  }

  /// A reading outside its limits: thousandfold units, bar and psi, a point moved, feet and metres;
  /// of temperatures, Celsius and Fahrenheit.
  ///
  /// Source: 1 bar = 14.5038 psi, 1 m = 3.28084 ft (NIST SP 811, appendix B).
  init?(ofReading value: Double, unit: String, limits: ClosedRange<Double>) {
    if unit.hasSuffix("C") || unit.hasSuffix("F") {
      let meanings = [value * 1.8 + 32, (value - 32) / 1.8]
      guard let meant = meanings.first(where: limits.contains) else { return nil }
      self.init(meant: meant)
      return
    }
    self.init(of: value, expected: limits, factors: [1000, 14.5038, 10, 3.28084])
  }

  /// A reading of an hour meter outside what it can be: minutes for hours, or a point moved.
  package init?(ofEngineHours hours: Double, expected: ClosedRange<Double>) {
    self.init(of: hours, expected: expected, factors: [60, 10])
  }
}
