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
    precondition(place >= 0 && place + terms.count <= count, "the last lies within")
    // An array asks before each change of an element whether it is shared.
    withUnsafeMutableBufferPointer { sums in
      for index in terms.indices { sums[place + index] += terms[index] }
    }
  }
}
