/// Where in a file a notice applies.
public struct NoticePlace: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// How many characters are meant, at least 1.
  public let length: Int
  /// The canonical path of the element, such as `/InspectionReport/Vessel`, if there is one.
  public let path: String?
  /// The line's text, for the excerpt; nil where there is none to show.
  public let sourceLine: String?

  /// A place in a file.
  public init(
    line: Int, column: Int, length: Int = 1, path: String? = nil, sourceLine: String? = nil
  ) {
    self.line = line
    self.column = column
    self.length = max(1, length)
    self.path = path
    self.sourceLine = sourceLine
  }
}
