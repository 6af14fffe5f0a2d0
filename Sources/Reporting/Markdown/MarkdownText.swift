import SeaworthyPhrases

extension String {
  /// The text with everything that Markdown or HTML would read otherwise escaped, and what could
  /// act on a terminal or turn the reading direction made visible.
  var markdown: String {
    let text = madeVisible(limit: .max)
    guard text.utf8.contains(where: Self.markdownCharacters.contains) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "!", "&":
        result += "\\" + String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The characters that Markdown or HTML would read otherwise, in UTF-8.
  private static let markdownCharacters = Array("\\`*_[]<>|~#!&".utf8)
}
