import Foundation

extension ReportImprint {
  /// The imprint on one line: JSON with its keys in order, which stands as it is in an attribute of
  /// a page, but for its quotation marks, and in a comment of Markdown.
  ///
  /// Whatever could end either is written as JSON's own escape.
  ///
  /// - Throws: `EncodingError`, which no imprint causes.
  func line() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(ReportImprintJSON(self))
    var line = ""
    for unit in String(decoding: json, as: UTF8.self).utf16 {
      let isPlain =
        (0x20...0x7E).contains(unit) && !Self.reserved.contains(unit)
        && !(unit == Self.hyphen && line.hasSuffix("-"))
      if isPlain {
        line.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      } else {
        let digits = String(unit, radix: 16)
        line += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
      }
    }
    return line
  }

  private static let reserved = Set("<>&'".utf16)
  private static let hyphen = UInt16(UInt8(ascii: "-"))
}
