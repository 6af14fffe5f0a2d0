import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

extension Assessment {
  /// The early warnings of each family that the standard declares, in its order, over all coast
  /// guards: who is asked about changes nothing in how many series were tested, nor in which
  /// inspections they rest on.
  ///
  /// - Parameters:
  ///   - findings: What inspections found on every vessel.
  ///   - length: How long the periods of the question are.
  ///   - from: See ``TrendsQuestion/from``.
  ///   - through: See ``TrendsQuestion/through``.
  ///   - t: Until when inspections and known changes count.
  func earlyWarnings(
    from findings: [VesselKey: [InspectionFindings]], by length: Period.Length, from: Period?,
    through: Period?, at t: Instant
  ) async throws(AssessmentError) -> [FamilyWarnings] {
    let groups = try groups(of: nil)
    let window = window(of: groups, by: length, from: from, through: through)
      .observed.clipped(to: Interval(.distantPast, t))
    let rules = standard.trendRules
    var names: [String] = []
    for family in rules.families where !names.contains(family.name) { names.append(family.name) }
    var families: [FamilyWarnings] = []
    for name in names {
      let tests = rules.families.filter { $0.name == name }
      let asked = SubjectKind.allCases.flatMap { kind in
        let metrics = tests.filter { $0.subject == kind }.map(\.metric)
        return metrics.isEmpty
          ? [] : subjects(kind, of: groups, at: t).map { (subject: $0, metrics: metrics) }
      }
      let visits = await visits(to: asked.map(\.subject), from: findings, in: window)
      let trends = await asked.concurrentMap { asked in
        asked.subject.trends(
          asked.metrics, from: visits[asked.subject.subject.boats] ?? ObservedVisits(of: []),
          by: rules,
          changes: statements.shifts(of: asked.subject.subject.boats, until: t))
      }
      families.append(
        FamilyWarnings(
          name: name, tests: tests, of: trends.flatMap(\.self), rate: rules.significanceLevel))
    }
    return families
  }

  /// All subjects of a kind. SWBS groups are those of each coast guard's boats: what becomes worse
  /// is then known by place.
  private func subjects(
    _ kind: SubjectKind, of groups: AnsweredGroups, at t: Instant
  ) -> [AskedSubject] {
    switch kind {
    case .region: return groups.region.map { [AskedSubject($0)] } ?? []
    case .coastGuard: return groups.coastGuards.map { AskedSubject($0) }
    case .vesselClass:
      guard let region = groups.region else { return [] }
      let classes = Set(region.counted.compactMap { $0.history.vesselClass(at: t) })
      return classes.sorted().map { name in
        var group = region
        group.vessels = region.vessels.filter { $0.history.vesselClass(at: t) == name }
        return AskedSubject(Subject(.vesselClass(name, coastGuard: nil)), group)
      }
    case .vessel:
      return groups.coastGuards.flatMap { group in
        group.observed.map { vessel in
          var own = group
          own.vessels = [vessel]
          return AskedSubject(Subject(.vessel(vessel.key)), own)
        }
      }
    case .swbsGroup:
      return groups.coastGuards.flatMap { group in
        SWBSGroup.allCases.map { swbs in
          AskedSubject(
            Subject(Subject.coastGuard(group.coastGuard).boats, group: swbs), group)
        }
      }
    }
  }
}

extension FamilyWarnings {
  /// The early warnings of a family from what its series show.
  fileprivate init(name: String, tests: [TestFamily], of trends: [Trend], rate: Double) {
    let tested = trends.compactMap(\.tested)
    let warnings = EarlyWarnings<Trend>(
      tested, atWorst: trends.compactMap(\.testedAtWorst), rate: rate)
    self.init(
      name: name, tests: tests, tested: warnings.tested, tooFew: trends.count - tested.count,
      calledOfAll: warnings.called.count, expectedFalse: warnings.expectedFalse,
      rate: warnings.rate, called: warnings.called.map(CalledTrend.init),
      possible: warnings.possible.map(CalledTrend.init))
  }
}

extension CalledTrend {
  fileprivate init(_ called: EarlyWarnings<Trend>.CalledSeries) {
    self.init(
      trend: called.series.name, p: called.series.p, adjustedP: called.adjustedP,
      isWorsening: called.series.isWorsening != false)
  }
}
