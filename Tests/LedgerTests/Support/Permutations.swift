extension Collection {
  /// Every order of the elements.
  var permutations: [[Element]] {
    guard let first else { return [[]] }
    return dropFirst().permutations.flatMap { rest in
      (0...rest.count).map { place in
        Array(rest[..<place]) + [first] + Array(rest[place...])
      }
    }
  }
}
