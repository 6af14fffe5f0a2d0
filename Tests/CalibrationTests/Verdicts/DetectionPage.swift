/// What people read of how surely a change is called.
enum DetectionPage {
  /// The page on series of known change, so many of each.
  static func text(_ tallies: [(series: DetectionSeries, tally: DetectionTally)], count: Int)
    -> String
  {
    var page = """
      # Detection of a change

      Written by `make calibration`, from \(count) series a row: independent visits at irregular
      dates over five years, of which the truth falls in a straight line by so many points of a
      hundred. *Called* is the verdict of worsening; *wrong way* that of improving; *stable* says
      that whatever change there is is below five points, which is false where it falls by more;
      *test alone* is p ≤ .05. The last column is how many of the intervals of the change hold the
      true one, of those series that have an interval: of scores the change over the span, of found
      ready that from the earlier half of the inspections to the later, which is half as much.
      Where most boats are found ready there are only the falls for which there is room.


      """
    for scatter in DetectionSeries.Scatter.allCases {
      page += "## \(scatter.title)\n\n"
      var table = MarkdownTable(
        "falls by", "visits", "called", "wrong way", "stable", "test alone",
        "interval holds the truth")
      for (series, tally) in tallies where series.scatter == scatter {
        table.add(
          "\(series.fall)", "\(series.points)", tally.worsening.value.percent,
          tally.improving.value.percent, tally.stable.value.percent, tally.tested.value.percent,
          tally.covered.text)
      }
      page += table.text
    }
    return page
  }
}

extension DetectionSeries.Scatter {
  fileprivate var title: String {
    switch self {
    case .foundReady: "Found ready: three boats a visit, 70 % ready on average"
    case .mostlyReady: "Found ready: three boats a visit, 90 % ready on average"
    case .nearlyAllReady: "Found ready: three boats a visit, 97 % ready on average"
    case .score: "Score at inspection: standard deviation 3 points"
    case .wideScore: "Score at inspection: standard deviation 6 points"
    }
  }
}
