import SeaworthyStandards

/// What people read of the false alarms of verdicts.
enum VerdictPage {
  /// The page on regions of each kind, so many of each.
  static func text(_ outcomes: [(kind: StillRegion, outcome: StillRegionOutcome)], regions: Int)
    -> String
  {
    var page = """
      # False alarms of verdicts

      Written by `make calibration`, from \(regions) made-up regions of each kind, in which nothing
      changes: boats fail and are repaired as often and as fast in the last year as in the first,
      the same boats serve, and visits do nothing. Three coast guards of five boats (five of three
      in three-boat fleets), five years; the first year only fills the papers. Every call of
      *improving* or *worsening* is a false alarm. Stated: at most 5 % of the series with five or
      more points, both ways together.

      The interval is Wilson's, at 95 %, with the region as the unit: series of one region share
      their boats. **More than stated** stands where all of it lies above 5 %. Of charts: the share
      with at least one signal, beside the mean of the probabilities that the charts state, which
      are those of independent normal points. Signals are shown and never counted. Scores are skewed
      and come of unlike boats: far more of their charts signal than is stated.

      """
    for (kind, outcome) in outcomes {
      page += "\n## \(kind.title.prefix(1).uppercased() + kind.title.dropFirst())\n\n"
      page += "\(kind.meaning)\n\n"
      page += bySort(outcome.settled) + bySize(outcome.settled)
    }
    page += "\n## From the first report on\n\n"
    page += """
      The same series with the first year, in which whatever is broken is listed for the first time.


      """
    for (kind, outcome) in outcomes where !outcome.fromFirst.sorts.isEmpty {
      page += "\(kind.title.prefix(1).uppercased() + kind.title.dropFirst()):\n\n"
      page += bySort(outcome.fromFirst)
    }
    return page + carried(outcomes)
  }

  private static func bySort(_ tally: FalseAlarmTally) -> String {
    var table = MarkdownTable(
      "metric", "subject", "series", "improving", "worsening", "called", "", "charts",
      "with signals", "stated")
    for metric in ObservedMetric.allCases {
      for subject in SubjectKind.allCases {
        let sort = FalseAlarmTally.Sort(metric: metric, subject: subject)
        guard let series = tally.sorts[sort] else { continue }
        table.add(
          metric.rawValue, subject.rawValue, "\(series.called.total)",
          series.improving.value.percent, series.worsening.value.percent, series.called.text,
          remark(series), "\(series.signalled.total)", series.signalled.value.percent,
          series.statedSignals.percent)
      }
    }
    return table.text
  }

  private static func bySize(_ tally: FalseAlarmTally) -> String {
    var table = MarkdownTable(
      "metric", "points", "series", "called", "", "charts", "with signals", "stated")
    for metric in ObservedMetric.allCases {
      for points in PointCount.allCases {
        let size = FalseAlarmTally.Size(metric: metric, points: points)
        guard let series = tally.sizes[size] else { continue }
        table.add(
          metric.rawValue, points.rawValue, "\(series.called.total)", series.called.text,
          remark(series), "\(series.signalled.total)", series.signalled.value.percent,
          series.statedSignals.percent)
      }
    }
    return table.text
  }

  private static func remark(_ series: CalledSeries) -> String {
    series.called.interval().lowerBound > 0.05 ? "**more than stated**" : ""
  }

  private static func carried(
    _ outcomes: [(kind: StillRegion, outcome: StillRegionOutcome)]
  ) -> String {
    var table = MarkdownTable("regions", "series", "Mann–Kendall p ≤ .05", "XmR with signals")
    for (kind, outcome) in outcomes {
      let carried = outcome.carried
      table.add(
        kind.title, "\(carried.trends.total)", carried.trends.text, carried.charts.text)
    }
    return """
      ## Why nothing carried forward has a verdict

      The same regions, but of each coast guard the mean of what was last found on each boat, at the
      end of each of 24 months: values that move only when somebody inspects. No answer of the
      program tests them.


      """ + table.text
  }
}
