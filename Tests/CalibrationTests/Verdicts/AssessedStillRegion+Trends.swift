import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

@testable import SeaworthyAssessment

extension AssessedStillRegion {
  /// Everything that has a series, by its kind.
  func subjects() throws -> [(kind: SubjectKind, asked: AskedSubject)] {
    let groups = try assessment.groups(of: nil)
    var subjects: [(SubjectKind, AskedSubject)] = []
    if let region = groups.region {
      subjects.append((.region, AskedSubject(region)))
      let classes = Set(region.vessels.compactMap { $0.history.vesselClass(at: assessment.asOf) })
      for name in classes.sorted() {
        var group = region
        group.vessels = region.vessels.filter {
          $0.history.vesselClass(at: assessment.asOf) == name
        }
        let subject = Subject(.vesselClass(name, coastGuard: nil))
        subjects.append((.vesselClass, AskedSubject(subject, group)))
      }
    }
    for group in groups.coastGuards {
      subjects.append((.coastGuard, AskedSubject(group)))
      let boats = Subject.coastGuard(group.coastGuard).boats
      for swbs in SWBSGroup.allCases {
        subjects.append((.swbsGroup, AskedSubject(Subject(boats, group: swbs), group)))
      }
      for vessel in group.counted {
        var own = group
        own.vessels = [vessel]
        subjects.append((.vessel, AskedSubject(Subject(.vessel(vessel.key)), own)))
      }
    }
    return subjects
  }

  /// What is said of all of them, by the rules of the standard.
  func trends(in window: Interval) throws -> [(kind: SubjectKind, trend: Trend)] {
    try subjects().flatMap { kind, asked in
      asked.trends(
        ObservedMetric.allCases,
        from: ObservedVisits(of: asked.group.findings(findings), in: window),
        by: assessment.standard.trendRules, changes: []
      ).map { (kind, $0) }
    }
  }
}
