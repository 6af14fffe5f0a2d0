/// Writes whole numbers and bytes one after the other.
struct ByteWriter {
  var bytes: [UInt8] = []

  /// A whole number without sign: seven bits a byte, the lowest first, the top bit set in all bytes
  /// but the last.
  mutating func unsigned(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A count, 0 or more.
  mutating func count(_ count: Int) {
    unsigned(UInt64(count))
  }

  /// A whole number with its sign folded into the lowest bit, so that small ones stay short.
  mutating func signed(_ number: Int64) {
    unsigned(UInt64(bitPattern: (number << 1) ^ (number >> 63)))
  }
}
