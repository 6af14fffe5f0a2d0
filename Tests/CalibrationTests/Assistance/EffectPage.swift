/// What people read of the effect of visits.
enum EffectPage {
  /// The page on constructed regions, and on simulated ones in which visits do nothing.
  static func text(
    constructed: [(region: ConstructedRegion, tally: EffectTally)],
    simulated: [(visitBias: Double, tally: EffectTally)]
  ) -> String {
    var known = table()
    for (region, tally) in constructed {
      add(tally, region.goesWhereBad ? "boats not ready" : "any boat", to: &known)
    }
    var still = table()
    for (bias, tally) in simulated {
      add(tally, bias > 0 ? "bad boats first" : "any boat", to: &still)
    }
    return """
      # Effect of visits

      Written by `make calibration`. All figures are of the pooled
      effect of one kind of visit in one region, where the level can be reached at all; in points of a
      hundred found ready at the next arrival. *Naive* is by how much more boats were found ready at
      the next arrival than on the visit: what who compares before and after would call the effect.
      Stated: 95 % of the intervals hold the true effect, and at most 5 % of the effects are called
      where there is none. *Visits called* is of single visits.

      ## Constructed regions

      Two coast guards of eight boats, each seen every sixty days over four years; once a year three
      boats of one are worked on. Of boats not ready 35 % are ready at the next arrival anyway, of
      those ready 80 %; a visit adds the effect. Where it goes to boats that are not ready, nearly
      all of what looks like an effect is that bad boats get better by themselves.

      \(known.text)
      ## Simulated regions in which visits do nothing

      Three coast guards with thirty boats of three classes, four years; boats fail and are repaired
      as at the real scale, and hostile paper tells of it.

      \(still.text)
      """
  }

  private static func table() -> MarkdownTable {
    MarkdownTable(
      "visits go to", "effect", "effects", "mean estimate", "naive", "interval holds it",
      "mean width", "called better", "called worse", "visits called")
  }

  private static func add(_ tally: EffectTally, _ name: String, to table: inout MarkdownTable) {
    table.add(
      name, tally.truth.hundredths, "\(tally.covered.total)", tally.estimate.hundredths,
      tally.rise.hundredths, tally.covered.text, tally.width.hundredths,
      tally.better.value.percent, tally.worse.value.percent, tally.visits.text)
  }
}
