extension String {
  /// The text cut at spaces into lines of at most a number of characters, each after an indent.
  ///
  /// A word that is longer than a line gets a line of its own.
  public func wrapped(to width: Int, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = indent
    var isEmpty = true
    for word in split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    if !isEmpty { lines.append(line) }
    return lines
  }
}
