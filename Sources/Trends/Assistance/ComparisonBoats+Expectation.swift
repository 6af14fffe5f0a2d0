extension ComparisonBoats {
  /// What is expected of a boat at the next arrival.
  enum Expectation {
    /// So likely is it to be found ready, by the pairs of the boats compared.
    case value(Double, boats: [ArrivalPair])
    /// There are too few boats to compare it with.
    case noComparison(boats: Int)
    /// No boat of the class was found in such a state while nobody worked on it.
    case noneFoundSo
  }
}
