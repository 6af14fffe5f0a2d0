/// A report's identifier: a UUID, kept in lower case.
public struct DocumentIdentifier: Hashable, Comparable, Sendable {
  /// The 36 characters, lower case.
  public let text: String

  /// Reads the 8-4-4-4-12 form with either case of the hexadecimal digits; nil for anything else.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard bytes.count == 36 else { return nil }
    for (index, byte) in bytes.enumerated() {
      let isHyphenPlace = [8, 13, 18, 23].contains(index)
      guard isHyphenPlace ? byte == UInt8(ascii: "-") : byte.isHexadecimalDigit else { return nil }
    }
    self.text = text.lowercased()
  }

  /// The identifier of 16 bytes.
  package init(bytes: some Collection<UInt8>) {
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += byte < 16 ? "0" : ""
      text += String(byte, radix: 16)
    }
    self.text = text
  }

  /// Its 16 bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in text.utf8 where digit != UInt8(ascii: "-") {
      let value =
        digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
      if let first = high { bytes.append(first << 4 | value) }
      high = high == nil ? value : nil
    }
    return bytes
  }

  /// In the order of the text.
  public static func < (left: DocumentIdentifier, right: DocumentIdentifier) -> Bool {
    left.text < right.text
  }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
