extension [VisitedBoat] {
  /// Those that can be compared.
  public var compared: [VisitedBoat] { filter { $0.effect != nil } }

  /// How they were found by the visit, of those of which that is known.
  public var onArrival: Proportion {
    Proportion(count: count { $0.wasReady == true }, of: count { $0.wasReady != nil })
  }

  /// How they were found on their next arrival, of those that were seen since.
  public var onNextArrival: Proportion {
    Proportion(count: count { $0.isReady == true }, of: count { $0.isReady != nil })
  }

  /// The mean of what was expected anyway, 0 to 1, over those that can be compared; nil if none can
  /// be.
  public var expectedAnyway: Double? {
    let values = compactMap { boat -> Double? in
      if case .expected(let anyway, _) = boat.comparison { anyway } else { nil }
    }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
