/// The block of 512 bytes before each entry of a tar, as far as it shows what it is.
///
/// Source: POSIX.1-2017, pax, "ustar Interchange Format".
enum TarHeader {
  static let length = 512

  private static let checksum = 148..<156

  /// Whether the bytes begin with a header: its checksum holds, which every tar has.
  static func begins(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= length, bytes[0] != 0 else { return false }
    let digits = bytes[checksum].drop { $0 == UInt8(ascii: " ") }.prefix { (0x30...0x37) ~= $0 }
    guard !digits.isEmpty else { return false }
    let claimed = digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }
    var unsigned = checksum.count * 0x20
    var signed = unsigned
    for (place, byte) in bytes.prefix(length).enumerated() where !checksum.contains(place) {
      unsigned += Int(byte)
      // Some early writers added signed characters.
      signed += Int(Int8(bitPattern: byte))
    }
    return claimed == unsigned || claimed == signed
  }
}
