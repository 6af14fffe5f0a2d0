import Testing

@testable import SeaworthyLedger

@Suite struct PackedBytesTests {
  @Test("What is packed unpacks", arguments: [0, 1, 9, 4096, 300_000])
  func roundTrip(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }
    #expect(PackedBytes(packing: bytes).unpacked() == bytes)
  }

  @Test("Damage is noticed, whatever the count claims")
  func damage() {
    let packed = PackedBytes(packing: Array(repeating: 7, count: 100))
    for count in [0, 99, 101, Int.max] {
      #expect(PackedBytes(count: count, packed: packed.packed).unpacked() == nil)
    }
    for end in packed.packed.indices {
      let cut = Array(packed.packed[..<end])
      #expect(PackedBytes(count: 100, packed: cut).unpacked() == nil)
    }
  }
}
