/// A SHA-256 digest: of a file's bytes, or of a document's canonical form.
public struct Digest: Hashable, Comparable, Sendable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// A digest from its 32 bytes; nil for another count.
  public init?(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
    if self.bytes.count != 32 { return nil }
  }

  /// A digest from the 32 bytes that the algorithm gave.
  init(sha256 bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The digest in 64 lower-case hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Byte by byte.
  public static func < (left: Digest, right: Digest) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
