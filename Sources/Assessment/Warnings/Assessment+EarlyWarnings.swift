import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

extension Assessment {
  /// The early warnings of each family that the standard declares, in its order, over all coast
  /// guards: whom a report is for changes nothing in how many series were tested.
  ///
  /// - Parameters:
  ///   - findings: What inspections found on every vessel.
  ///   - window: Which inspections are asked for, by when they began.
  ///   - t: Until when known changes count.
  func earlyWarnings(
    from findings: [VesselKey: [InspectionFindings]], in window: Interval, at t: Instant
  ) throws(AssessmentError) -> [FamilyWarnings] {
    let groups = try groups(of: nil)
    let rules = standard.trendRules
    var names: [String] = []
    for family in rules.families where !names.contains(family.name) { names.append(family.name) }
    return names.map { name in
      let tests = rules.families.filter { $0.name == name }
      let trends = tests.flatMap { test in
        subjects(test.subject, of: groups, at: t).flatMap { asked in
          asked.trends(
            [test.metric], from: findings, in: window, by: rules,
            changes: statements.shifts(of: asked.subject.boats, until: t))
        }
      }
      return FamilyWarnings(name: name, tests: tests, of: trends, rate: rules.significanceLevel)
    }
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
        group.counted.map { vessel in
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
    let tested = trends.compactMap { trend in
      trend.p.map {
        EarlyWarnings<Trend>.TestedSeries(name: trend, p: $0, isWorsening: trend.isWorsening)
      }
    }
    let warnings = EarlyWarnings<Trend>(tested, rate: rate)
    self.init(
      name: name, tests: tests, tested: warnings.tested, tooFew: trends.count - tested.count,
      calledOfAll: warnings.called.count, expectedFalse: warnings.expectedFalse,
      rate: warnings.rate,
      called: warnings.called.map {
        CalledTrend(
          trend: $0.series.name, p: $0.series.p, adjustedP: $0.adjustedP,
          isWorsening: $0.series.isWorsening)
      })
  }
}
