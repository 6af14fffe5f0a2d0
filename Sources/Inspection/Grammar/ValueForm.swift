/// A code or number of a fixed form. Its words for people stand under `form.` and its name.
package enum ValueForm: String, CaseIterable, Sendable {
  /// A UUID in its 8-4-4-4-12 form.
  case identifier
  /// Two capital letters.
  case coastGuardCode
  /// ISO 3166-1 alpha-2: two capital letters.
  case countryCode
  /// Up to 32 letters, digits, points, hyphens and inner spaces.
  case hullNumber
  /// Up to 16 letters, digits, points and hyphens, the first a letter or digit.
  case itemCode
  /// Up to 64 letters, digits, points and hyphens, the first a letter or digit.
  case discrepancyIdentifier
  /// UN/LOCODE: two capital letters, then three capital letters or digits from 2.
  case locode
  /// NSN: 1234-00-567-8901.
  case stockNumber
  /// HIN: 12 to 15 capital letters, digits and hyphens.
  case hullIdentificationNumber
  /// Seven digits.
  case imoNumber
  /// Nine digits.
  case mmsi
  /// 3 to 10 capital letters and digits.
  case callSign
  /// Up to 32 letters, digits, points, hyphens, slashes and inner spaces.
  case procedureCard
  /// ISO 4217: three capital letters.
  case currency
  /// A media type, `type/subtype`, without parameters. Source: RFC 6838, 4.2.
  case mediaType
  /// The SHA-256 of a file: 64 hexadecimal digits.
  case sha256
  /// ISO 639-1: two small letters.
  case languageCode

  /// Whether bytes are of the form.
  func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .identifier: DocumentIdentifier(String(decoding: bytes, as: UTF8.self)) != nil
    case .coastGuardCode, .countryCode: bytes.count == 2 && bytes.allSatisfy(\.isCapital)
    case .hullNumber: isHullNumber(bytes)
    case .itemCode: isCode(bytes, upTo: 16)
    case .discrepancyIdentifier: isCode(bytes, upTo: 64)
    case .locode: isLocode(bytes)
    case .stockNumber: isStockNumber(bytes)
    case .hullIdentificationNumber:
      (12...15).contains(bytes.count)
        && bytes.allSatisfy { $0.isCapital || $0.isDigit || $0 == UInt8(ascii: "-") }
    case .imoNumber: bytes.count == 7 && bytes.allSatisfy(\.isDigit)
    case .mmsi: bytes.count == 9 && bytes.allSatisfy(\.isDigit)
    case .callSign:
      (3...10).contains(bytes.count) && bytes.allSatisfy { $0.isCapital || $0.isDigit }
    case .procedureCard: isProcedureCard(bytes)
    case .currency: bytes.count == 3 && bytes.allSatisfy(\.isCapital)
    case .mediaType: isMediaType(bytes)
    case .sha256: Digest(fileBytes: bytes) != nil
    case .languageCode: bytes.count == 2 && bytes.allSatisfy { $0.isLetter && !$0.isCapital }
    }
  }

  private func isHullNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    isSpacedCode(bytes, \.isCodeCharacter)
  }

  private func isProcedureCard(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    isSpacedCode(bytes) { $0.isCodeCharacter || $0 == UInt8(ascii: "/") }
  }

  private func isSpacedCode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isAllowed: (UInt8) -> Bool
  ) -> Bool {
    let space = UInt8(ascii: " ")
    return (1...32).contains(bytes.count) && bytes.first != space && bytes.last != space
      && bytes.allSatisfy { isAllowed($0) || $0 == space }
  }

  private func isMediaType(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        guard let first = part.first, part.count <= 127 else { return false }
        return (first.isLetter || first.isDigit) && part.allSatisfy(\.isMediaTypeCharacter)
      }
  }

  private func isCode(_ bytes: UnsafeBufferPointer<UInt8>, upTo limit: Int) -> Bool {
    guard let first = bytes.first, bytes.count <= limit else { return false }
    return (first.isLetter || first.isDigit) && bytes.allSatisfy(\.isCodeCharacter)
  }

  private func isLocode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count == 5 && bytes.prefix(2).allSatisfy(\.isCapital)
      && bytes.dropFirst(2).allSatisfy { $0.isCapital || ($0.isDigit && $0 > UInt8(ascii: "1")) }
  }

  private func isStockNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count == 16
      && bytes.enumerated().allSatisfy { index, byte in
        [4, 7, 11].contains(index) ? byte == UInt8(ascii: "-") : byte.isDigit
      }
  }
}

extension UInt8 {
  fileprivate var isCodeCharacter: Bool {
    isLetter || isDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: "-")
  }

  /// Source: RFC 6838, 4.2, `restricted-name-chars`.
  fileprivate var isMediaTypeCharacter: Bool {
    isCodeCharacter || "!#$&^_+".utf8.contains(self)
  }
}
