/// Reads what ``ByteWriter`` wrote; nil wherever bytes are missing or none of its.
struct ByteReader {
  private let bytes: [UInt8]
  private var offset = 0

  /// A reader from the first byte on.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether all bytes are read.
  var isAtEnd: Bool { offset == bytes.count }

  /// One byte.
  mutating func byte() -> UInt8? {
    guard offset < bytes.count else { return nil }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// A whole number without sign.
  mutating func unsigned() -> UInt64? {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = byte() else { return nil }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    return nil
  }

  /// A whole number with its sign in the lowest bit.
  mutating func signed() -> Int64? {
    unsigned().map { Int64(bitPattern: $0 >> 1) ^ -Int64(bitPattern: $0 & 1) }
  }

  /// A count.
  mutating func count() -> Int? {
    unsigned().flatMap { Int(exactly: $0) }
  }

  /// A text behind its length in bytes.
  mutating func text() -> String? {
    guard let count = count(), count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return String(validating: bytes[offset..<offset + count], as: UTF8.self)
  }

  /// Reads whether there is a value, and the value; false if it cannot be read.
  mutating func optional<Value>(
    _ read: (inout ByteReader) -> Value?, into take: (Value?) -> Void
  ) -> Bool {
    switch byte() {
    case 0: take(nil)
    case 1:
      guard let value = read(&self) else { return false }
      take(value)
    default: return false
    }
    return true
  }
}
