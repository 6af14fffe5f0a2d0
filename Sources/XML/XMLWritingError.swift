/// Why values can't be written as XML.
package enum XMLWritingError: Error, Hashable, Sendable {
  /// A text holds a character that XML 1.0 has no way to write: most control characters, U+FFFE and
  /// U+FFFF.
  case characterNotAllowed(Unicode.Scalar)
  /// What should stand as an element is not one that could be read.
  case notAnElement
}
