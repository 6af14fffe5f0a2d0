import SeaworthyInspection
import SeaworthyReadiness
import SeaworthySimulation
import SeaworthyTime

@testable import SeaworthyAssessment

extension PrintedGroup {
  /// What each inspection observed of the whole boat, beside the truth when it began.
  func inspections(from start: Instant) -> [FigureReading] {
    let findings = group.findings(
      Dictionary(uniqueKeysWithValues: group.vessels.map { ($0.key, $0.history.findings()) }))
    let papers = Dictionary(grouping: region.documents.map(\.report)) { $0.vessel.key }
    return findings.filter { start <= $0.arrival.at }.flatMap { finding -> [FigureReading] in
      let (key, at) = (finding.arrival.vessel, finding.arrival.at)
      guard let whole = finding.found?.whole,
        let boat = truth.vessels.first(where: { $0.vessel == key })
      else { return [] }
      // The truth just when it began, before any repair.
      let real = TrueScores(
        vessel: boat, standard: standard, instant: at + Milliseconds(1)
      ).materialCondition
      let unlisted = boat.open(at: at).count { fault in
        !(papers[key] ?? []).contains { $0.inspection.start.instant < at && $0.lists(fault) }
      }
      return [
        FigureReading(
          figure: .scoreAtInspection, truth: real, value: whole.score.value.map { 100 * $0 },
          low: 100 * whole.score.low, high: 100 * whole.score.high),
        FigureReading(
          figure: .discrepanciesFound, truth: Double(unlisted), value: Double(whole.discrepancies)),
      ]
    }
  }
}

extension InspectionReport {
  /// Whether it lists something on the item of a fault while the fault was there.
  fileprivate func lists(_ fault: TrueFault) -> Bool {
    fault.interval.contains(inspection.start.instant)
      && discrepancies.contains { $0.item == fault.item && $0.correction == nil }
  }
}
