import SeaworthyTime

// How values are read from their bytes.

extension UInt8 {
  /// Whether it is white space to XML.
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

  var isLetter: Bool { (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z") }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes without white space before and behind.
  package var withoutSpaceAround: UnsafeBufferPointer<UInt8> {
    guard let first = firstIndex(where: { !$0.isXMLSpace }),
      let last = lastIndex(where: { !$0.isXMLSpace })
    else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(rebasing: self[first...last])
  }

  /// Whether there is nothing but white space.
  var isBlank: Bool { allSatisfy(\.isXMLSpace) }

  /// How many characters (Unicode scalars) of UTF-8 they are; not counted if bytes enough are few.
  func characterCount(upTo limit: Int) -> Int {
    guard count > limit else { return count }
    return reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}

extension Int {
  /// A whole number from its digits; nil for anything else, and for more than 15 of them.
  package init?(digits: some Collection<UInt8>) {
    guard (1...15).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
    self = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

extension CivilDate {
  /// A day from `YYYY-MM-DD`; nil for anything else and for days that the calendar lacks.
  init?(digits: some Collection<UInt8>) {
    guard digits.count == 10, let midnight = Timestamp([digits.map { $0 }, Self.midnight].joined())
    else { return nil }
    self.init(midnight.instant)
  }

  private static let midnight = Array("T00:00:00Z".utf8)
}
