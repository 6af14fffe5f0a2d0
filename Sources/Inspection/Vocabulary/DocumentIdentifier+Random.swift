extension DocumentIdentifier {
  /// A fresh identifier: a random UUID.
  ///
  /// Source: RFC 9562, section 5.4, UUID version 4.
  public static func random(
    using generator: inout some RandomNumberGenerator
  ) -> DocumentIdentifier {
    var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    return DocumentIdentifier(bytes: bytes)
  }
}
