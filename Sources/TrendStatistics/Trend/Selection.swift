extension [Double] {
  /// The number that would stand at a place if these were sorted; moves them about.
  ///
  /// By partitions around a middle one (Hoare 1961, "Find"), which takes no chance.
  ///
  /// - Complexity: O(n) as a rule.
  mutating func select(_ place: Int) -> Double {
    var (low, high) = (0, count - 1)
    while low < high {
      let pivot = middle(self[low], self[(low + high) / 2], self[high])
      var (left, right) = (low, high)
      while left <= right {
        while self[left] < pivot { left += 1 }
        while self[right] > pivot { right -= 1 }
        guard left <= right else { break }
        swapAt(left, right)
        left += 1
        right -= 1
      }
      if place <= right {
        high = right
      } else if place >= left {
        low = left
      } else {
        break
      }
    }
    return self[place]
  }
}

/// The second of three by size.
private func middle(_ a: Double, _ b: Double, _ c: Double) -> Double {
  max(min(a, b), min(max(a, b), c))
}
