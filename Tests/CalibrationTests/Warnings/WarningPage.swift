/// What people read of early warnings.
enum WarningPage {
  /// The page on regions of each kind in which nothing changes, and on those of which one coast
  /// guard worsens.
  static func text(
    _ outcomes: [(kind: StillRegion, outcome: StillRegionOutcome)],
    _ found: WorseningTally, regions: Int
  ) -> String {
    var still = MarkdownTable(
      "regions", "family", "series tested a region", "regions with a call", "called a region",
      "stated as false a region")
    for (kind, outcome) in outcomes {
      for (name, family) in outcome.warnings.families.sorted(by: { $0.key < $1.key }) {
        still.add(
          kind.title, name, mean(Double(family.tested), regions), family.regions.text,
          mean(Double(family.called), regions), mean(family.expectedFalse, regions))
      }
    }
    var worsening = MarkdownTable("falls by", "family", "regions that are warned of it")
    for (name, shares) in found.found.sorted(by: { $0.key < $1.key }) {
      for points in WorseningTally.points {
        guard let share = shares[points] else { continue }
        worsening.add("\(points) points", name, share.text)
      }
    }
    return """
      # Early warnings

      Written by `make calibration`, from \(regions) made-up regions of each kind. The intervals are
      Wilson's, at 95 %.

      ## Where nothing changes

      Every call is false. With none that is true, the rate of 5 % is the share of regions in which
      a family may call anything. Where repairs are slow one inspection finds again what the last one found,
      for which the test allows.

      \(still.text)
      ## Where one coast guard worsens

      Plain regions, in which over four years, in a straight line, the scores of XA's boats fall by
      so many points, and so many of a hundred of its boats that would be found ready are not. A
      region counts where a family calls XA, one of its boats or one of its groups of items as
      worsening.

      \(worsening.text)
      """
  }

  private static func mean(_ sum: Double, _ regions: Int) -> String {
    "\((sum / Double(max(1, regions)) * 1000).rounded() / 1000)"
  }
}
