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
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}

extension Double {
  /// A share from 0 to 1 as data state it: to six decimals.
  var asShare: Double { (self * 1_000_000).rounded(.toNearestOrAwayFromZero) / 1_000_000 }

  /// Points of a score as data state them: to one decimal, rounded as they are printed.
  var asPoints: Double { Double(fixed(1)) ?? self }
}
