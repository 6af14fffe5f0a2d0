/// The name of a batch of files that are kept together, such as `2026-03-visit-XA`.
///
/// From 1 to 64 letters and digits of ASCII, points, hyphens and underscores, of which the first is
/// a letter or a digit: it can be typed anywhere without quotes, and names no folder.
public struct BatchName: Hashable, Sendable, CustomStringConvertible {
  /// The name.
  public let description: String

  /// Reads a name; nil if it is none.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (1...64).contains(bytes.count), bytes[0].isLetterOrDigit,
      bytes.allSatisfy({ $0.isLetterOrDigit || "._-".utf8.contains($0) })
    else { return nil }
    description = text
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
