import SeaworthyPhrases

extension String {
  /// The text with everything that Markdown or HTML would read otherwise escaped, and what could
  /// act on a terminal or turn the reading direction made visible.
  var markdown: String {
    var result = ""
    for scalar in madeVisible(limit: .max).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "!", "&":
        result += "\\" + String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
