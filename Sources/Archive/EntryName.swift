/// An entry's name, for people, from bytes that may be in any encoding.
enum EntryName {
  /// The name as UTF-8; each byte that is none shows as `\x` and two hexadecimal digits.
  static func text(_ bytes: [UInt8]) -> String {
    var text = ""
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar):
        text.unicodeScalars.append(Unicode.UTF8.decode(scalar))
        offset += scalar.count
      case .error(let length):
        for byte in bytes[offset..<offset + length] { text += visible(byte) }
        offset += length
      case .emptyInput: return text
      }
    }
  }

  private static func visible(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 0x10 ? "\\x0" + digits : "\\x" + digits
  }
}
