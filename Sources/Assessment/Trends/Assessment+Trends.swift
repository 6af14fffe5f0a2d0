import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness
import SeaworthyStandards
public import SeaworthyTime
import SeaworthyTrends

extension Assessment {
  /// What is said of change over time.
  ///
  /// - Throws: ``AssessmentError/unknownCoastGuard(code:known:)``,
  ///   ``AssessmentError/unknownVessel(_:known:)``, ``AssessmentError/unknownClass(_:known:)``.
  public func trends(
    _ question: TrendsQuestion
  ) async throws(AssessmentError) -> TrendsAnswer {
    try await trends([question])[0]
  }

  /// The answers to several questions about change over time, in their order: what they share is
  /// worked out once, on all cores.
  ///
  /// - Throws: As for one; then none is answered.
  public func trends(
    _ questions: [TrendsQuestion]
  ) async throws(AssessmentError) -> [TrendsAnswer] {
    let asked = try questions.map { question throws(AssessmentError) in
      try AskedTrends(question, of: subjects(of: question), in: self)
    }
    let warns = questions.contains(where: \.warns)
    let findings = await findings(of: warns ? assessed : asked.flatMap(\.vessels))
    var answers = await trends(asked, from: findings, at: asOf)
    for (place, asked) in asked.enumerated() where asked.question.warns {
      let question = asked.question
      answers[place].warnings = try await earlyWarnings(
        from: findings, by: question.length, from: question.from, through: question.through,
        at: asOf
      ).map { $0.naming { question.asks(about: $0, in: asked.subjects) } }
    }
    return answers
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
  ) async throws(AssessmentError) -> TrendsAnswer {
    try await trends(
      TrendsQuestion(
        about: coastGuard.map { .coastGuard($0) } ?? .everyCoastGuard, by: length, from: from,
        through: through))
  }

  /// What a report says of groups, cut at an instant not after the question's.
  func trends(
    of groups: AnsweredGroups, in window: TrendsWindow,
    from findings: [VesselKey: [InspectionFindings]], at t: Instant
  ) async -> TrendsAnswer {
    let asked = AskedTrends(
      question: TrendsQuestion(metrics: .ofReport), subjects: groups.all.map { AskedSubject($0) },
      window: window)
    return await trends([asked], from: findings, at: t)[0]
  }

  private func trends(
    _ asked: [AskedTrends], from findings: [VesselKey: [InspectionFindings]], at t: Instant
  ) async -> [TrendsAnswer] {
    let visits = await visits(for: asked, from: findings, at: t)
    let described = await described(for: asked, at: t)
    let subjects = asked.flatMap { asked in asked.subjects.map { (asked: asked, subject: $0) } }
    // Each metric by itself: the region alone has as many points as all coast guards.
    let observed = subjects.flatMap { asked, subject in
      asked.question.observed.map { (metric: $0, asked: asked, subject: subject) }
    }
    var trends = await observed.concurrentMap { metric, asked, subject in
      self.trends(metric, of: subject, from: visits[asked.window.observed], at: t)
    }[...]
    var series = await subjects.concurrentMap { asked, subject in
      self.series(asked, of: subject, by: described[asked.periods] ?? [:], at: t)
    }[...]
    let answers = asked.map { asked in
      let (count, each) = (asked.subjects.count, asked.question.observed.count)
      defer { (trends, series) = (trends.dropFirst(count * each), series.dropFirst(count)) }
      return (
        asked: asked, trends: trends.prefix(count * each).flatMap(\.self),
        series: series.prefix(count).flatMap(\.self)
      )
    }
    return await answers.concurrentMap { asked, trends, series in
      let cited = Set(trends.flatMap(\.shifts).map(\.citation.digest))
      return TrendsAnswer(
        basis: basis(
          of: asked.vessels,
          with: statements.all.filter { cited.contains($0.citation.digest) }, at: t),
        trends: trends, series: series, leftOut: asked.window.leftOut)
    }
  }

  /// The window of a question; see ``TrendsQuestion``.
  func window(
    of groups: AnsweredGroups, by length: Period.Length, from: Period?, through: Period?
  ) -> TrendsWindow {
    TrendsWindow(
      by: length, from: from, through: through,
      oldest: groups.vessels.filter(\.counts).compactMap(\.oldestEvidence).min(), asOf: asOf)
  }
}
