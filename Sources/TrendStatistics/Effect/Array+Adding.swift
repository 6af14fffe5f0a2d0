extension [Double] {
  /// Adds numbers to as many that follow each other from a place on, each to one.
  ///
  /// Each sum is that of a plain loop, to the last bit.
  ///
  /// - Parameters:
  ///   - terms: What is added.
  ///   - place: Where the first is added; the last must lie within.
  /// - Complexity: O(n), of n terms.
  mutating func add(_ terms: [Double], from place: Int) {
    let terms = terms.span
    var sums = mutableSpan
    for index in terms.indices { sums[place + index] += terms[index] }
  }
}
