/// A lesson that others may learn from, shared if its report is releasable.
public struct Lesson: Hashable, Sendable {
  /// The lesson in words.
  public var text: String
  /// What it is about; a set, in the order of the file.
  public var tags: [String]
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// A lesson.
  public init(text: String, tags: [String] = [], line: Int = 0) {
    self.text = text
    self.tags = tags
    self.line = line
  }
}
