/// Where something stands in a document.
public struct XMLPlace: Sendable, Hashable {
  /// The line, counted from 1; a line ends with a line feed.
  public let line: Int

  /// The column, counted from 1 in characters (Unicode scalars) of the decoded text.
  public let column: Int

  /// The characters of the marked span, as far as they stand on `line`.
  public let length: Int

  /// A place from its line and column, both from 1, and the length of its span in characters.
  public init(line: Int, column: Int, length: Int) {
    self.line = line
    self.column = column
    self.length = length
  }
}
