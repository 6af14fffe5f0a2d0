extension Double {
  /// The number with a fixed count of decimal places, halves rounded away from zero, with a minus
  /// sign where it rounds to something below zero; the same in every locale.
  ///
  /// Sums of decimal fractions are off by some 1e-14; what lies within 1e-9 below a half counts as
  /// the half, so that 0.25 + 0.1 + 0.1 prints as 0.5 at one place.
  public func fixed(_ places: Int) -> String {
    let scale = Self.powersOfTen[min(max(places, 0), 6)]
    let units = (abs(self) * Double(scale) + 1e-9).rounded(.toNearestOrAwayFromZero)
    guard units < 9e15 else { return "\(self)" }
    let whole = Int64(units)
    let sign = self < 0 && whole != 0 ? "-" : ""
    guard places > 0 else { return sign + String(whole) }
    let fraction = String(whole % scale)
    let zeros = String(repeating: "0", count: max(0, places - fraction.count))
    return "\(sign)\(whole / scale).\(zeros)\(fraction)"
  }

  private static let powersOfTen: [Int64] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]
}
