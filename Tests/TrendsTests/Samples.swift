import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

/// An instant written in UTC.
func instant(_ text: String) throws -> Instant { try #require(Timestamp(text)).instant }

/// A period by its name.
func period(_ name: String) throws -> Period { try #require(Period(name)) }

/// What was found on arrival on a boat of the coast guard XA.
func arrival(_ hullNumber: String, _ at: String, _ condition: Condition) throws
  -> ArrivalObservation
{
  ArrivalObservation(
    vessel: VesselKey(coastGuard: "XA", hullNumber: hullNumber), at: try instant(at), visit: nil,
    kind: .boatCheck, condition: condition, citation: try citation())
}

/// A place in some report.
func citation() throws -> Citation {
  Citation(
    document: DocumentIdentifier("5b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d4e"), revision: 1,
    digest: try #require(Digest(bytes: repeatElement(7, count: 32))), path: "/InspectionReport",
    line: 2)
}

/// Day 0 of the tests' series.
let start = Instant(milliseconds: 1_704_067_200_000)

/// A series of points at days, of one boat each; nil is a visit of which nothing can be relied on.
func observed(
  _ points: [(day: Int, value: Double?)], _ metric: ObservedMetric = .scoreAtInspection,
  of subject: Subject = .coastGuard("XA"), worst: Double = 0
) -> ObservationSeries {
  ObservationSeries(
    metric: metric, of: subject, kinds: [.boatCheck],
    points: points.map { day, value in
      ObservationSeries.Point(
        at: start + .days(day), visit: nil, value: value, low: value, high: value, n: 1,
        coverage: nil, atWorst: value ?? worst)
    })
}

/// A series of points at days from day 0 on, so many days apart.
func observed(
  _ values: [Double], every days: Int = 30, _ metric: ObservedMetric = .scoreAtInspection
) -> ObservationSeries {
  observed(values.enumerated().map { ($0 * days, $1) }, metric)
}

/// Findings of an inspection of a boat: the score and the discrepancies of the whole boat and of
/// hull and propulsion; nil where the report cannot be relied on.
func findings(
  _ hullNumber: String, _ day: Int, visit: String? = nil, coastGuard: String = "XA",
  kind: InspectionKind? = .boatCheck, rigour: Int = 2, _ condition: Condition = .fmc,
  score: Double? = 1, discrepancies: Int = 0, items: Int = 3
) throws -> InspectionFindings {
  let share = score.map {
    InspectionFindings.Share(
      score: Ranged(value: $0, low: $0 / 2, high: ($0 + 1) / 2, coverage: 0.5), items: items,
      discrepancies: discrepancies)
  }
  return InspectionFindings(
    arrival: ArrivalObservation(
      vessel: VesselKey(coastGuard: coastGuard, hullNumber: hullNumber), at: start + .days(day),
      visit: visit, kind: kind, condition: condition, citation: try citation()),
    rigour: rigour, vesselClass: nil,
    found: share.map { InspectionFindings.Found(whole: $0, groups: [.hull: $0]) })
}
