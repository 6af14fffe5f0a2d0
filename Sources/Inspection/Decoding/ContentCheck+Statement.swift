import SeaworthyXML

// Statements.
extension ContentCheck {
  /// Checks a `Statement`.
  mutating func checkStatement(_ root: XMLElement) {
    for override in root.children(.commandersOverride) { checkOrder(of: override, .from, .until) }
  }
}
