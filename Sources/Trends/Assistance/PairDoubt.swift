/// What of a boat's time between two arrivals rests on reports that cannot be relied on.
struct PairDoubt: OptionSet, Hashable {
  let rawValue: Int

  /// How it was found on the earlier arrival.
  static let first = PairDoubt(rawValue: 1)
  /// How it was found on the later one.
  static let next = PairDoubt(rawValue: 2)
  /// Whether nobody worked on it between them.
  static let work = PairDoubt(rawValue: 4)
}
