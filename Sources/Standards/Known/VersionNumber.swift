/// A version as people count them: 1.10 comes after 1.9.
struct VersionNumber: Comparable {
  private let parts: [Part]

  private enum Part: Comparable {
    /// A part that is no number comes before one that is: 1.beta is not yet 1.0.
    case word(String)
    case number(Int)
  }

  /// A version as a standard states it.
  init(_ text: String) {
    parts = text.split(separator: ".", omittingEmptySubsequences: false).map { part in
      Int(part).map(Part.number) ?? .word(String(part))
    }
  }

  static func < (left: VersionNumber, right: VersionNumber) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
