public import SeaworthyTrendStatistics

/// How far what was observed rose or fell over the span of a series.
///
/// Source: doctrine 7, "Theil–Sen" and, of shares, "Wilson".
public enum ObservedChange: Hashable, Sendable {
  /// Of a mean: by the median slope.
  case slope(TheilSen)
  /// Of a share of inspections: from the earlier half of them to the later.
  case halves(ShareChange)

  /// How far, in the series' unit.
  public var change: Double {
    switch self {
    case .slope(let slope): slope.change
    case .halves(let halves): halves.change
    }
  }

  /// Between which changes the true one lies; nil where so few points exclude none.
  public var interval: ClosedRange<Double>? {
    switch self {
    case .slope(let slope): slope.changeInterval
    case .halves(let halves): halves.interval
    }
  }

  /// The days from the first point to the last, above 0.
  public var span: Double {
    switch self {
    case .slope(let slope): slope.span
    case .halves(let halves): halves.span
    }
  }
}

extension ObservationSeries {
  /// How far it rose or fell by one reading of its points; nil without two times.
  ///
  /// Of a share every point counts with as many inspections as it has.
  ///
  /// - Parameters:
  ///   - points: The reading, by times in days; nil at a gap.
  ///   - level: α, two-sided, of the interval.
  ///   - dependence: How far observations that follow each other are alike.
  func change(
    _ reading: [TimedValue?], level: Double, dependence: SerialDependence
  ) -> ObservedChange? {
    guard metric.unit == .share else {
      return TheilSen(reading.compactMap(\.self), level: level, dependence: dependence)
        .map(ObservedChange.slope)
    }
    let counts = zip(points, reading).compactMap { point, reading in
      reading.map { value in
        TimedCount(
          Int((value.value * Double(point.n)).rounded()), of: point.n, at: value.time)
      }
    }
    return ShareChange(counts, level: level, dependence: dependence).map(ObservedChange.halves)
  }
}
