import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
public import SeaworthyTime
import SeaworthyTrends

extension Assessment {
  /// What is said of change over time.
  ///
  /// - Throws: ``AssessmentError/unknownCoastGuard(code:known:)``,
  ///   ``AssessmentError/unknownVessel(_:known:)``, ``AssessmentError/unknownClass(_:known:)``.
  public func trends(_ question: TrendsQuestion) throws(AssessmentError) -> TrendsAnswer {
    let subjects = try subjects(of: question)
    let vessels = AnsweredGroups(region: nil, coastGuards: subjects.map(\.group))
    let periods = periods(
      of: vessels, by: question.length, from: question.from, through: question.through)
    let findings =
      question.warns ? findings() : findings(of: subjects.flatMap(\.group.vessels))
    var answer = trends(question, of: subjects, by: periods, from: findings, at: asOf)
    if question.warns {
      answer.warnings = try earlyWarnings(
        from: findings, by: question.length, from: question.from, through: question.through,
        at: asOf
      ).map { $0.naming { question.asks(about: $0, in: subjects) } }
    }
    return answer
  }

  /// The series of a coast guard, or of each and the region, by period.
  ///
  /// - Parameters:
  ///   - length: How long the periods are.
  ///   - from: See ``TrendsQuestion/from``.
  ///   - through: See ``TrendsQuestion/through``.
  ///   - coastGuard: Its code; nil for all.
  /// - Throws: ``AssessmentError/unknownCoastGuard(code:known:)``.
  public func trends(
    by length: Period.Length, from: Period? = nil, through: Period? = nil,
    coastGuard: String? = nil
  ) throws(AssessmentError) -> TrendsAnswer {
    try trends(
      TrendsQuestion(
        about: coastGuard.map { .coastGuard($0) } ?? .everyCoastGuard, by: length, from: from,
        through: through))
  }

  /// What a report says of groups, cut at an instant not after the question's.
  func trends(
    of groups: AnsweredGroups, by periods: [Period],
    from findings: [VesselKey: [InspectionFindings]], at t: Instant
  ) -> TrendsAnswer {
    trends(
      TrendsQuestion(metrics: .ofReport), of: groups.all.map { AskedSubject($0) }, by: periods,
      from: findings, at: t)
  }

  private func trends(
    _ question: TrendsQuestion, of subjects: [AskedSubject], by periods: [Period],
    from findings: [VesselKey: [InspectionFindings]], at t: Instant
  ) -> TrendsAnswer {
    let vessels = Dictionary(subjects.flatMap { $0.group.vessels }.map { ($0.key, $0) }) { $1 }
    let metrics = Set(question.described)
    let described = vessels.mapValues {
      DescribedVessel($0.history, by: periods, asOf: t, for: metrics)
    }
    let window = Interval(
      periods.first?.interval.start ?? t, min(t, periods.last?.interval.end ?? t))
    let trends = subjects.flatMap { asked in
      asked.trends(
        question.observed, from: findings, in: window, by: standard.trendRules,
        changes: statements.shifts(of: asked.subject.boats, until: t))
    }
    let cited = Set(trends.flatMap(\.shifts).map(\.citation.digest))
    return TrendsAnswer(
      basis: basis(
        of: vessels.keys.sorted().compactMap { vessels[$0] },
        with: statements.all.filter { cited.contains($0.citation.digest) }, at: t),
      trends: trends,
      series: subjects.flatMap { asked in
        let group = DescribedGroup(
          subject: asked.subject, vessels: asked.group.counted.compactMap { described[$0.key] },
          arrivals: asked.group.arrivals(in: .always), registerGaps: asked.group.registerGaps,
          periods: periods, asOf: t, standard: standard)
        return question.described.compactMap(group.series)
      })
  }

  /// The periods of a question; see ``TrendsQuestion``.
  func periods(
    of groups: AnsweredGroups, by length: Period.Length, from: Period?, through: Period?
  ) -> [Period] {
    let end = through?.interval.end ?? asOf
    if let from { return Period.covering(Interval(from.interval.start, end), by: length) }
    let last = end - Milliseconds(1)
    let oldest = groups.vessels.filter(\.counts).compactMap(\.oldestEvidence).min() ?? last
    return Period.covering(Interval(min(oldest, last), end), by: length).suffix(60)
  }
}
