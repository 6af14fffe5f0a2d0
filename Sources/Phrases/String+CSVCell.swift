extension String {
  /// The text as a cell of a CSV file: made visible, quoted where it must be, and never a formula.
  ///
  /// A spreadsheet takes what begins with one of four characters, some also in their full width,
  /// for a formula and works it out; after an apostrophe it is text. Source: RFC 4180; OWASP, "CSV
  /// Injection".
  public var csvCell: String {
    var text = madeVisible(limit: .max)
    if let first = text.unicodeScalars.first, "=+-@＝＋－＠".unicodeScalars.contains(first) {
      text = "'" + text
    }
    // Where the comma is the decimal mark, spreadsheets divide at semicolons.
    guard text.contains(where: { ",;\"".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
