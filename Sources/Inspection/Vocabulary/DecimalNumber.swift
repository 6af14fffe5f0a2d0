/// A decimal number as a file states it, compared by value: 1.0 equals 1.00.
///
/// Kept exactly, as a whole number of units of a power of ten, so that neither digests nor limits
/// depend on binary fractions. Up to 15 significant digits.
public struct DecimalNumber: Hashable, Sendable {
  /// The digits as a whole number; its last digit is not 0 unless the number is.
  public let significand: Int64
  /// How many of the digits stand behind the point, from 0 to 15.
  public let places: Int

  /// Reads an optional sign, digits, and optionally a point with digits; nil for anything else
  /// and for more than 15 digits.
  public init?(_ text: some Sequence<UInt8>) {
    var (value, digits, places): (Int64, Int, Int) = (0, 0, 0)
    var (isNegative, hasPoint, isFirst) = (false, false, true)
    for byte in text {
      switch byte {
      case UInt8(ascii: "-") where isFirst: isNegative = true
      case UInt8(ascii: "+") where isFirst: break
      case UInt8(ascii: ".") where !hasPoint && digits > 0: hasPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= 15 else { return nil }
        value = value * 10 + Int64(byte - UInt8(ascii: "0"))
        if hasPoint { places += 1 }
      default: return nil
      }
      isFirst = false
    }
    guard digits > 0, !hasPoint || places > 0 else { return nil }
    while places > 0, value.isMultiple(of: 10) {
      value /= 10
      places -= 1
    }
    significand = isNegative ? -value : value
    self.places = places
  }

  /// Reads the text form; see ``init(_:)-(Sequence<UInt8>)``.
  public init?(_ text: String) {
    self.init(text.utf8)
  }

  /// The number from its parts, as the compact form keeps them; nil unless they are normal.
  public init?(significand: Int64, places: Int) {
    guard (0...15).contains(places), places == 0 || !significand.isMultiple(of: 10),
      significand.magnitude < 1_000_000_000_000_000
    else { return nil }
    self.significand = significand
    self.places = places
  }

  /// The nearest binary number.
  public var doubleValue: Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return Double(significand) / scale
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The shortest text form: no exponent, no trailing zeros.
  public var description: String {
    let digits = String(significand.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let whole = padded.dropLast(places)
    let sign = significand < 0 ? "-" : ""
    return sign + whole + (places == 0 ? "" : "." + padded.suffix(places))
  }
}
