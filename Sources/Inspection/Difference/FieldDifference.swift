/// A field in which two documents differ, with what each of them says.
public struct FieldDifference: Hashable, Sendable {
  /// Where the field stands, in the manner of citations:
  /// `/InspectionReport/ChecklistResults/ItemResult[@item='529-02']/@result`.
  ///
  /// An attribute is `@name`, an element's text is the element. What stands in a list with a key is
  /// named by its key, what stands in another by its position.
  public var path: String
  /// What the one document says; nil if it says nothing.
  ///
  /// Of a whole element that only one document has it is the element's text or attributes in short.
  public var left: String?
  /// What the other document says; nil if it says nothing.
  public var right: String?
  /// The line of the one document's file on which the innermost element begins of those around the
  /// field whose lines are known; nil if none is.
  public var leftLine: Int?
  /// The line of the other document's file, likewise.
  public var rightLine: Int?

  /// A difference from its parts.
  public init(
    path: String, left: String?, right: String?, leftLine: Int? = nil, rightLine: Int? = nil
  ) {
    self.path = path
    self.left = left
    self.right = right
    self.leftLine = leftLine
    self.rightLine = rightLine
  }
}
