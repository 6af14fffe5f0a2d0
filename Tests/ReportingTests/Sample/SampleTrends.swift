import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

extension Sample {
  /// A trend of points 60 days apart from 10 Jan 2024 on; nil is a visit of which no report can be
  /// relied on.
  static func observed(
    _ metric: ObservedMetric, of subject: Subject, _ values: [Double?],
    kinds: [InspectionKind] = [.boatCheck, .materielInspection], changes: [KnownShift] = []
  ) -> Trend {
    let start = Instant(milliseconds: 1_704_888_000_000)
    let points = values.enumerated().map { place, value in
      ObservationSeries.Point(
        at: start + .days(60 * place), visit: place.isMultiple(of: 2) ? "V-\(place)" : nil,
        value: value, low: value.map { $0 / 2 } ?? 0,
        high: value ?? (metric == .discrepanciesFound ? nil : 100), n: 2,
        coverage: metric == .scoreAtInspection ? 0.75 : nil, atWorst: value ?? 0)
    }
    return Trend(
      ObservationSeries(metric: metric, of: subject, kinds: kinds, points: points),
      changes: changes,
      rule: VerdictRule(level: 0.05, smallestChange: metric == .foundReady ? 0.05 : 5))
  }

  /// Everything that may be missing of a trend, and what is rare.
  static func cornerTrends() throws -> TrendsAnswer {
    let interceptors = Subject(.vesselClass("33-ft interceptor", coastGuard: nil), group: .hull)
    let ofXA = Subject(.vesselClass("33-ft interceptor", coastGuard: "XA"))
    let boat = Subject(.vessel(VesselKey(coastGuard: "XA", hullNumber: "XA-07")))
    let change = KnownShift(
      at: Instant(milliseconds: 1_704_888_000_000) + .days(290), reason: "New engine contract",
      citation: try citation(2, "Statement", line: 5))
    return TrendsAnswer(
      basis: try basis(),
      trends: [
        observed(
          .scoreAtInspection, of: interceptors,
          [60, 61, 62, 60, 61, nil, 62, 60, 61, 62, 80, 81, 82, 80, 81, 82]),
        observed(.discrepanciesFound, of: interceptors, [9, 7, nil, 6, 5, 4, 3]),
        observed(.scoreAtInspection, of: ofXA, [70, 72, 71, 70, 72, nil], changes: [change]),
        observed(
          .scoreAtInspection, of: ofXA, [70, 71, 70, 71, 70, 71, 70, 71, 70, 71], kinds: []),
        observed(
          .scoreAtInspection, of: boat, [60, 70, 62, 71, 66, 75, 61, 72, 90, 92, 88, 95, 90],
          kinds: [.boatCheck, .followUp, .underwayTrial, .readyForOperations], changes: [change]),
        observed(.foundReady, of: boat, [1, 0, 0, 0, 0], kinds: [.boatCheck]),
        observed(
          .scoreAtInspection, of: boat, [100, 80, 100, 80, 100, 80, 80, 60, 80, 60],
          kinds: [.materielInspection]),
      ],
      series: [
        Series(metric: .backlog, of: interceptors, points: []),
        try described(.timeToCorrect, of: ofXA, [(12.5, 3, 20), (nil, 7, nil), (nil, nil, nil)]),
        try described(.readinessLevel, of: ofXA, [(2, 2, 2), (nil, 1, 4), (nil, nil, nil)]),
      ],
      leftOut: LeftOutEvidence(
        shownFrom: Period("2021-01"), observedFrom: Instant(milliseconds: 1_285_891_200_000)))
  }

  /// An answer that might leave out older evidence, but leaves out none.
  static func leavingNothingOut() throws -> TrendsAnswer {
    TrendsAnswer(
      basis: try basis(), series: [], leftOut: LeftOutEvidence(shownFrom: nil, observedFrom: nil))
  }

  private static func described(
    _ metric: Series.Metric, of subject: Subject, _ figures: [(Double?, Double?, Double?)]
  ) throws -> Series {
    var period = try #require(Period("2024"))
    return Series(
      metric: metric, of: subject,
      points: figures.map { value, low, high in
        defer { period = period.next }
        return Series.Point(
          period: period, interval: period.interval, value: value, low: low, high: high, n: 3,
          coverage: nil)
      })
  }
}
