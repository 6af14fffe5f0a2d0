import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

// What is told of one subject: each is worked out by itself, on any core.
extension Assessment {
  /// What a metric's observations of one subject show.
  func trends(
    _ metric: ObservedMetric, of asked: AskedSubject,
    from visits: [Subject.Boats: ObservedVisits]?, at t: Instant
  ) -> [Trend] {
    guard let visits = visits?[asked.subject.boats] else { return [] }
    return asked.trends(
      [metric], from: visits, by: standard.trendRules,
      changes: statements.shifts(of: asked.subject.boats, until: t))
  }

  /// What is described of one subject of a question.
  func series(
    _ trends: AskedTrends, of asked: AskedSubject, by described: [VesselKey: DescribedVessel],
    at t: Instant
  ) -> [Series] {
    DescribedGroup(
      subject: asked.subject, vessels: asked.group.counted.compactMap { described[$0.key] },
      arrivals: asked.group.arrivals(in: .always), registerGaps: asked.group.registerGaps,
      periods: trends.periods, asOf: t, standard: standard
    ).series(trends.question.described)
  }
}
