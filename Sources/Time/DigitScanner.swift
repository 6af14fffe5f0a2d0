/// Reads fixed-width fields of a date from bytes.
struct DigitScanner<Bytes: Sequence<UInt8>> {
  private var rest: Bytes.Iterator
  private var next: UInt8?

  init(_ bytes: Bytes) {
    rest = bytes.makeIterator()
    next = rest.next()
  }

  var isAtEnd: Bool { next == nil }

  /// A number of exactly so many digits.
  mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Steps over a character, if it is the next.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let byte = next, UInt32(byte) == character.value else { return false }
    next = rest.next()
    return true
  }

  /// Milliseconds from an optional fraction of one to three digits; nil if it is malformed.
  mutating func fraction() -> Int? {
    guard skip(".") else { return 0 }
    var value = 0
    var scale = 1000
    while let digit = digit() {
      guard scale > 1 else { return nil }
      scale /= 10
      value += digit * scale
    }
    return scale == 1000 ? nil : value
  }

  /// Minutes from `Z` or `±hh:mm`, up to 14 hours.
  mutating func offset() -> Int? {
    if skip("Z") { return 0 }
    let sign: Int
    if skip("+") {
      sign = 1
    } else if skip("-") {
      sign = -1
    } else {
      return nil
    }
    guard let hours = number(digits: 2), skip(":"), let minutes = number(digits: 2),
      minutes < 60, hours * 60 + minutes <= 840
    else { return nil }
    return sign * (hours * 60 + minutes)
  }

  private mutating func digit() -> Int? {
    guard let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
      return nil
    }
    next = rest.next()
    return Int(byte - UInt8(ascii: "0"))
  }
}
