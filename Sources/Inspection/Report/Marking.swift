/// How a document may be handled.
public struct Marking: Hashable, Sendable {
  /// The handling marking as it stands on the document.
  public var handling: String
  /// The coast guards to which it may be released, in the order of the file.
  public var releasableTo: [String]

  /// A marking.
  public init(handling: String, releasableTo: [String] = []) {
    self.handling = handling
    self.releasableTo = releasableTo
  }
}
