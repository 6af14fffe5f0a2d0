/// The number that a builder moulds into a hull (HIN): who built it, its serial number, when.
///
///     ABC12345D404      33 CFR 181 subpart C: maker, serial number, month and year, model year
///     US-ABC12345D404   ISO 10087: the same behind the country; the hyphen may be left out
///
/// The maker has three letters, the serial number five letters and digits without I, O and Q, the
/// month a letter from A (January) to L, its year one digit, the model year two.
package enum HullIdentificationNumber {
  /// Whether a text is of either form.
  package static func isPlausible(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch bytes.count {
    case 12: return isAmerican(bytes[...])
    case 14: return bytes.prefix(2).allSatisfy(\.isCapital) && isAmerican(bytes.dropFirst(2))
    case 15:
      return bytes.prefix(2).allSatisfy(\.isCapital) && bytes[2] == UInt8(ascii: "-")
        && isAmerican(bytes.dropFirst(3))
    default: return false
    }
  }

  private static func isAmerican(_ bytes: ArraySlice<UInt8>) -> Bool {
    let (maker, rest) = (bytes.prefix(3), bytes.dropFirst(3))
    let (serial, month, years) = (rest.prefix(5), rest.dropFirst(5).prefix(1), rest.dropFirst(6))
    return maker.allSatisfy(\.isCapital)
      && serial.allSatisfy { $0.isDigit || $0.isCapital && !"IOQ".utf8.contains($0) }
      && month.allSatisfy { $0.isCapital && $0 <= UInt8(ascii: "L") }
      && years.allSatisfy(\.isDigit)
  }
}
