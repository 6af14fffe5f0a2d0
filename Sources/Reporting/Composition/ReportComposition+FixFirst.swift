import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension ReportComposition {
  /// How many corrections a coast guard's page lists.
  private static let listed = 5

  /// What to fix first over the boats of a coast guard; nil on the region's page, which leaves that
  /// to its coast guards, and where nothing would be gained.
  var fixFirst: ReportDocument.Section? {
    let boats = Set(vessels.map(\.vessel))
    let prospects = answer.prospects.filter { boats.contains($0.vessel) }
    let all = prospects.fleetPlans
    let plans = Array(all.prefix(Self.listed))
    guard !isRegion, let outlook = prospects.first?.fixFirst.outlook, !plans.isEmpty else {
      return nil
    }
    let table = FixFirstTable(
      plans: plans, namesBoats: true, outlook: outlook, language: language)
    let rest =
      all.count > plans.count
      ? [Block.paragraph(RichText(firstOf(all.count)))] : []
    return section("fixFirst", [paragraph("report.fixFirst.note"), .table(table.table)] + rest)
  }

  private func firstOf(_ total: Int) -> String {
    language.text(
      "report.fixFirst.firstOf", ["count": .number(Self.listed), "total": .number(total)])
  }

  /// What to fix first on one boat; nothing where nothing is open.
  func fixFirst(on vessel: VesselScore) -> [Block] {
    let found = answer.prospects.first { $0.vessel == vessel.vessel }
    guard let prospects = found, !isRegion, !prospects.fixFirst.single.isEmpty else { return [] }
    let fixFirst = prospects.fixFirst
    let plans = [fixFirst.together].compactMap(\.self) + fixFirst.single
    let table = FixFirstTable(
      plans: plans.map { FleetPlan(vessel: vessel.vessel, plan: $0) }, namesBoats: false,
      outlook: fixFirst.outlook, language: language)
    return [.table(table.table)]
  }
}
