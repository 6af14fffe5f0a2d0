import SeaworthyTrendStatistics

extension Series {
  /// The median of its figures, gaps left out: the centre line of its run chart; nil
  /// without figures.
  ///
  /// Source: doctrine 7, "XmR": under 8 points a run chart.
  public var median: Double? { SeaworthyTrendStatistics.median(points.compactMap(\.value)) }
}
