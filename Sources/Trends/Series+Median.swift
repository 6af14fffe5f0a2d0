extension Series {
  /// The median of the points that have a value, 0 to 1: the middle line of a run chart; nil
  /// without any.
  ///
  /// Source: doctrine 7: fewer than 8 points make a run chart, without limits.
  public var median: Double? {
    let values = points.compactMap(\.value).sorted()
    guard let upper = values.dropFirst(values.count / 2).first else { return nil }
    return values.count.isMultiple(of: 2)
      ? (values[values.count / 2 - 1] + upper) / 2 : upper
  }
}
