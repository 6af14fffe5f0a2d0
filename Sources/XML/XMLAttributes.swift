/// The attributes of an element, in document order, without namespace declarations.
public struct XMLAttributes: RandomAccessCollection, Sendable {
  private let storage: TreeStorage
  private let element: Int
  private let range: Range<Int>

  init(storage: TreeStorage, element: Int, range: Range<Int>) {
    self.storage = storage
    self.element = element
    self.range = range
  }

  /// The position of the first attribute.
  public var startIndex: Int { 0 }

  /// The position after the last attribute.
  public var endIndex: Int { range.count }

  /// The attribute at a position, from 0.
  public subscript(position: Int) -> XMLAttribute {
    precondition(indices.contains(position), "the element has no attribute at this position")
    return XMLAttribute(
      storage: storage, element: element, position: position,
      index: range.lowerBound + position)
  }
}
