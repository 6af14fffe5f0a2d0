import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// How a boat was found by somebody who came on board on a day.
struct Look {
  var day: Int
  var condition: Condition
  var kind = InspectionKind.boatCheck
  var source = SourceKind.coastGuard
  var visit: String?
  var length = Milliseconds.zero
  var found = 0

  /// Looks by the coast guard on every hundredth day, ready (R) or not (N).
  static func every100(_ states: String) -> [Look] {
    states.enumerated().map { Look(day: 100 * $0, condition: $1 == "R" ? .fmc : .nmcm) }
  }

  /// A visit of the team that worked on the boat.
  static func assistance(
    _ day: Int, _ condition: Condition, visit: String? = nil, length: Milliseconds = .zero
  ) -> Look {
    Look(
      day: day, condition: condition, kind: .technicalAssistanceVisit, source: .team, visit: visit,
      length: length)
  }
}

extension Instant {
  /// The instant a number of days after 2020-01-01T00:00:00Z.
  static func day(_ day: Int) -> Instant { Instant(milliseconds: 1_577_836_800_000) + .days(day) }
}

extension AssistanceRules {
  static let doctrine = AssistanceRules(level: 0.05, comparisonBoats: 5, settling: .days(7))
}

extension AssistanceCircumstances {
  static let nothing = AssistanceCircumstances(standardEffectiveFrom: .distantPast)
}

extension [InspectionKind: Int] {
  fileprivate static let ranks: Self = [
    .boatCheck: 2, .underwayTrial: 3, .materielInspection: 4, .technicalAssistanceVisit: 4,
    .followUp: 4, .readyForOperations: 4,
  ]
}

/// What is known of a boat that was looked at so; its hull number begins with its coast guard.
func record(
  _ hullNumber: String, _ looks: [Look], of vesselClass: String? = "33-ft interceptor",
  corrections: [AssistanceRecord.CorrectedDiscrepancy] = []
) throws -> AssistanceRecord {
  let vessel = VesselKey(coastGuard: String(hullNumber.prefix(2)), hullNumber: hullNumber)
  let citation = try citation()
  return AssistanceRecord(
    vessel: vessel, vesselClass: vesselClass,
    arrivals: looks.map {
      ArrivalObservation(
        vessel: vessel, at: .day($0.day), visit: $0.visit, kind: $0.kind, condition: $0.condition,
        citation: citation)
    },
    inspections: looks.map {
      InspectionOnBoard(
        at: .day($0.day), end: .day($0.day) + $0.length, kind: $0.kind, source: $0.source,
        visit: $0.visit, rank: [InspectionKind: Int].ranks[$0.kind] ?? 1, found: $0.found,
        citation: citation)
    }, corrections: corrections)
}

/// Five boats of XB on which nobody worked, looked at on days 0, 100 and 200.
func comparisonBoats() throws -> [AssistanceRecord] {
  try ["NRR", "NNR", "NNN", "RRR", "RNR"].enumerated().map {
    try record("XB-1\($0)", Look.every100($1))
  }
}

/// The effects of visits by the doctrine's rules, where nothing else changed.
func effects(
  _ records: [AssistanceRecord], coastGuard: String? = nil, in window: Interval = .always,
  _ circumstances: AssistanceCircumstances = .nothing
) -> AssistanceEffects {
  AssistanceEffects(
    records, coastGuard: coastGuard, in: window, circumstances: circumstances, rules: .doctrine)
}
