/// What a C library says, for one line of ours.
enum LibraryWords {
  /// The longest message taken over, in characters; names in it can be long.
  private static let longest = 200

  /// The words as one line.
  static func line(_ words: UnsafePointer<CChar>?) -> String {
    guard let words else { return "no message" }
    let lines = String(cString: words).split(whereSeparator: \.isNewline)
    return String(lines.joined(separator: " ").prefix(longest))
  }
}
