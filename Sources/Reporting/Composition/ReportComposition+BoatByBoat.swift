import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension ReportComposition {
  /// Each boat's figures with the reasons for them, down to report, file and line.
  ///
  /// A coast guard's page shows them unfolded, and so prints them; the region's keeps them folded.
  var boatByBoat: ReportDocument.Section {
    let boats = vessels.map { vessel in
      Block.disclosure(
        Disclosure(
          id: vessel.vessel.place,
          summary: RichText(language.name(of: vessel), .strong) + RichText(" ")
            + RichText(
              language.short(vessel.condition.condition), .condition(vessel.condition.condition)),
          isOpen: !isRegion, blocks: reasons(vessel)))
    }
    return section(
      "boatByBoat",
      [paragraph("report.boatByBoatNote")]
        + (isRegion ? [paragraph("report.boatByBoatFolded")] : []) + boats)
  }

  private func reasons(_ vessel: VesselScore) -> [Block] {
    let explanation = VesselExplanation(
      score: vessel, arrivals: group.arrivals.filter { $0.vessel == vessel.vessel },
      language: language)
    return fixFirst(on: vessel) + [.tree(explanation.nodes)]
  }
}
