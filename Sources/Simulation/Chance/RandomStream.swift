/// A stream of pseudo-random numbers, the same on every machine for the same seed and name.
///
/// Each boat, item, coast guard and report draws from a stream of its own, so that one more draw
/// in one place changes nothing elsewhere.
///
/// The generator is xoshiro256** 1.0 (Blackman and Vigna, "Scrambled linear pseudorandom number
/// generators", 2021), its state filled by SplitMix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014) from the seed and the FNV-1a hash of the name.
struct RandomStream: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// The stream of a name under a seed.
  init(seed: UInt64, _ name: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    var filling = SplitMix64(state: seed)
    filling = SplitMix64(state: filling.next() ^ hash)
    state = (filling.next(), filling.next(), filling.next(), filling.next())
  }

  mutating func next() -> UInt64 {
    let result = Self.rotated(state.1 &* 5, 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotated(state.3, 45)
    return result
  }

  private static func rotated(_ bits: UInt64, _ places: UInt64) -> UInt64 {
    bits << places | bits >> (64 - places)
  }
}

/// Fills the state of a stream.
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
