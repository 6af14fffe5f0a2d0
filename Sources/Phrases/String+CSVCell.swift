extension String {
  /// The text as a cell of a CSV file: made visible, quoted where it must be, and never a formula.
  ///
  /// A spreadsheet takes what begins with one of four characters for a formula and works it out;
  /// after an apostrophe it is text. Source: RFC 4180; OWASP, "CSV Injection".
  public var csvCell: String {
    var text = madeVisible(limit: .max)
    if let first = text.unicodeScalars.first, "=+-@".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
