import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

extension ReportAnswer {
  /// What the page of a group shows, as CSV: a table a file, by the table's name.
  func tables(of group: GroupAnswer) -> [String: String] {
    let basis = scores.basis
    let boats = group.score.vessels + group.score.provisional
    var tables: [String: String] = [
      "scores": scores.csv(), "trends": trends.csv(),
      "arrivals": CSVTable<ArrivalObservation>(
        columns: Self.arrival + CSVTable.sources({ $0.citation }, basis)
          + CSVTable.question(basis)
      ).text(group.arrivals),
      "discrepancies": CSVTable<OpenRow>(
        columns: Self.discrepancy(at: basis.asOf)
          + CSVTable.sources({ $0.discrepancy.citation }, basis) + CSVTable.question(basis)
      ).text(
        boats.flatMap { boat in
          boat.openDiscrepancies.map { OpenRow(vessel: boat.vessel, discrepancy: $0) }
        }),
      "conditions": CSVTable<ConditionRow>(
        columns: Self.condition + CSVTable.question(basis)
      ).text(
        conditions.sorted { $0.key < $1.key }.flatMap { vessel, spells in
          spells.map { ConditionRow(vessel: vessel, spell: $0) }
        }),
    ]
    if !changes.isEmpty { tables["changes"] = changes.map { $0.csv() }.joinedAsOneTable }
    if !warnings.isEmpty { tables["warnings"] = warningsTable }
    if let needs { tables["needs"] = needs.csv() }
    if let effects = assistance.first(where: { $0.coastGuard == group.score.code }) {
      tables["assistance"] = effects.csv()
    }
    return tables
  }

  private static var arrival: [CSVTable<ArrivalObservation>.Column] {
    [
      .init("coastGuard") { .text($0.vessel.coastGuard) },
      .init("hullNumber") { .text($0.vessel.hullNumber) }, .init("at") { .instant($0.at) },
      .init("kind") { .text($0.kind?.rawValue) }, .init("visit") { .text($0.visit) },
      .init("condition") { .text($0.condition.rawValue) },
      .init("foundReady") { .flag($0.isReady) },
    ]
  }

  /// A discrepancy that is open on a boat.
  private struct OpenRow {
    let vessel: VesselKey
    let discrepancy: OpenDiscrepancy
  }

  private static func discrepancy(at instant: Instant) -> [CSVTable<OpenRow>.Column] {
    [
      .init("coastGuard") { .text($0.vessel.coastGuard) },
      .init("hullNumber") { .text($0.vessel.hullNumber) },
      .init("identifier") { .text($0.discrepancy.identifier) },
      .init("item") { .text($0.discrepancy.item) },
      .init("severity") { .text($0.discrepancy.severity.rawValue) },
      .init("description") { .text($0.discrepancy.description) },
      .init("opened") { .instant($0.discrepancy.opened) },
      .init("due") { .instant($0.discrepancy.due) },
      .init("isOverdue") { .flag($0.discrepancy.isOverdue(at: instant)) },
      .init("waivedUntil") { .instant($0.discrepancy.waivedUntil) },
      .init("isAwaitingParts") { .flag($0.discrepancy.isAwaitingParts) },
      .init("isReportedCorrected") { .flag($0.discrepancy.isReportedCorrected) },
      .init("isUnseen") { .flag($0.discrepancy.isUnseen) },
      .init("isDisputed") { .flag($0.discrepancy.isDisputed) },
    ]
  }

  /// A stretch of unchanged condition of a boat.
  private struct ConditionRow {
    let vessel: VesselKey
    let spell: ConditionSpell
  }

  private static var condition: [CSVTable<ConditionRow>.Column] {
    [
      .init("coastGuard") { .text($0.vessel.coastGuard) },
      .init("hullNumber") { .text($0.vessel.hullNumber) },
      .init("condition") { .text($0.spell.condition.rawValue) },
      .init("from") { .instant($0.spell.interval.start) },
      .init("until") { .instant($0.spell.interval.end) },
    ]
  }
}

extension [String] {
  /// The rows of tables of the same columns below one line of names.
  fileprivate var joinedAsOneTable: String {
    guard let first else { return "" }
    return first
      + dropFirst().map { table in
        let parts = table.split(separator: "\r\n", maxSplits: 1)
        return parts.count > 1 ? String(parts[1]) : ""
      }.joined()
  }
}
