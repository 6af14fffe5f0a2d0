import Foundation
import SeaworthyPhrases

/// How all JSON is written: keys in order, absent instead of null, the same bytes everywhere.
public enum JSONForm {
  /// The version of the shapes; another number means that a reader must look again.
  public static let version = 1

  /// A value as JSON, with a line feed at the end.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self).escaped + "\n"
  }
}

extension String {
  /// JSON in which whatever could act on a terminal or turn the reading direction is written as an
  /// escape: the same values, harmless to look at.
  ///
  /// The encoder itself escapes only what JSON demands. Outside of its strings there is no such
  /// character but the line feed. Source: engineering, hostile input.
  fileprivate var escaped: String {
    if unicodeScalars.allSatisfy({ $0.isHarmless || $0 == "\n" }) { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isHarmless || scalar == "\n" {
        result.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars
        }
      }
    }
    return String(result)
  }
}

extension Double {
  /// A share from 0 to 1 as data state it: to six decimals.
  var asShare: Double { (self * 1_000_000).rounded(.toNearestOrAwayFromZero) / 1_000_000 }

  /// Points of a score as data state them: to one decimal, rounded as they are printed.
  var asPoints: Double { Double(fixed(1)) ?? self }
}
