import Foundation

/// SplitMix64: the same numbers for a seed on every machine (Steele, Lea and Flood 2014).
struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to 1.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number of a standard normal distribution, by the polar method of Marsaglia.
  mutating func normal() -> Double {
    while true {
      let (x, y) = (2 * share() - 1, 2 * share() - 1)
      let square = x * x + y * y
      guard square > 0, square < 1 else { continue }
      return x * (-2 * log(square) / square).squareRoot()
    }
  }
}
