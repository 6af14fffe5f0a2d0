extension ChartRule {
  /// What the rule calls in values without a gap.
  func signals(in stretch: ProcessStretch) -> [ChartSignal] {
    switch self {
    case .outsideLimits: outside(stretch)
    case .sevenOnOneSide: onOneSide(7, stretch)
    case .eightOnOneSide: onOneSide(8, stretch)
    case .nineOnOneSide: onOneSide(9, stretch)
    case .sixInTrend: inTrend(6, stretch)
    case .sevenInTrend: inTrend(7, stretch)
    case .twoOfThreeNearLimit: nearLimit(stretch)
    case .twoOfThreeBeyondTwoSigma: beyond(2, count: 2, of: 3, stretch)
    case .fourOfFiveBeyondOneSigma: beyond(1, count: 4, of: 5, stretch)
    case .fourteenAlternating: alternating(14, stretch)
    case .fifteenWithinOneSigma: together(15, stretch) { !stretch.isBeyond(1, $0) }
    case .eightBeyondOneSigma: together(8, stretch) { stretch.isBeyond(1, $0) }
    }
  }

  private func signal(
    _ places: some Sequence<Int>, _ direction: ChartSignal.Direction?, _ stretch: ProcessStretch
  ) -> ChartSignal {
    ChartSignal(rule: self, points: places.map { stretch.start + $0 }, direction: direction)
  }

  /// Each point outside the limits by itself.
  private func outside(_ stretch: ProcessStretch) -> [ChartSignal] {
    stretch.values.indices.filter { stretch.isBeyond(3, $0) }.map {
      signal([$0], stretch.side($0), stretch)
    }
  }

  /// A point on the mean ends a run.
  private func onOneSide(_ length: Int, _ stretch: ProcessStretch) -> [ChartSignal] {
    stretch.runs(of: length, stretch.side).map { signal($0.places, $0.kind, stretch) }
  }

  /// A point that equals the one before ends a trend; the point that a trend sets out from counts.
  private func inTrend(_ length: Int, _ stretch: ProcessStretch) -> [ChartSignal] {
    stretch.runs(of: length - 1, stretch.step).map {
      signal($0.places.lowerBound - 1..<$0.places.upperBound, $0.kind, stretch)
    }
  }

  private func nearLimit(_ stretch: ProcessStretch) -> [ChartSignal] {
    stretch.runs(of: 3, stretch.side).flatMap { run in
      stretch.crowds(2, of: 3) {
        stretch.isBeyond(2, $0) && !stretch.isBeyond(3, $0)
      } isWithin: {
        run.places.contains($0)
      }.map { signal($0, run.kind, stretch) }
    }
  }

  private func beyond(
    _ sigmas: Double, count: Int, of window: Int, _ stretch: ProcessStretch
  ) -> [ChartSignal] {
    [ChartSignal.Direction.upward, .downward].flatMap { side in
      stretch.crowds(count, of: window) {
        stretch.isBeyond(sigmas, $0) && stretch.side($0) == side
      }.map { signal($0, side, stretch) }
    }
  }

  /// Of steps that change their direction each time, the ones at even places turned round are all
  /// of one direction.
  private func alternating(_ length: Int, _ stretch: ProcessStretch) -> [ChartSignal] {
    stretch.runs(of: length - 1) { place -> Bool? in
      stretch.step(place).map { ($0 == .upward) == place.isMultiple(of: 2) }
    }.map { signal($0.places.lowerBound - 1..<$0.places.upperBound, nil, stretch) }
  }

  private func together(
    _ length: Int, _ stretch: ProcessStretch, _ isOfKind: (Int) -> Bool
  ) -> [ChartSignal] {
    stretch.runs(of: length) { isOfKind($0) ? true : nil }.map {
      signal($0.places, nil, stretch)
    }
  }
}
