extension SeaworthyDocument {
  /// The fields in which this document, the left one, differs from another, the right one.
  ///
  /// There are none if and only if both have one canonical digest: numbers are held against each
  /// other by value, lists with a key whatever their order, and lines not at all. The order is that
  /// of the grammar, in lists with a key that of the keys, so that it is the same whichever way
  /// round the documents are asked. An element that only one of them has is one difference.
  public func differences(from other: SeaworthyDocument) -> [FieldDifference] {
    var comparison = ContentComparison()
    let (left, right) = (ElementWriter.content(of: self), ElementWriter.content(of: other))
    if left.name == right.name {
      comparison.compare(left, right, at: "/" + left.name.text)
    } else {
      comparison.addElement(at: "/" + left.name.text, left: left)
      comparison.addElement(at: "/" + right.name.text, right: right)
    }
    return comparison.differences
  }
}
