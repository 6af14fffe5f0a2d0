import SeaworthyInspection
import SeaworthyLedger
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// A question about change over time with its subjects and periods.
struct AskedTrends: Sendable {
  /// The question.
  var question: TrendsQuestion
  /// Its subjects, in the order in which they are answered.
  var subjects: [AskedSubject]
  /// Over what time it is answered.
  var window: TrendsWindow

  /// Its periods, in order.
  var periods: [Period] { window.periods }

  /// All boats of its subjects, each once, in order.
  var vessels: [AssessedVessel] {
    let vessels = Dictionary(subjects.flatMap { $0.group.vessels }.map { ($0.key, $0) }) { $1 }
    return vessels.keys.sorted().compactMap { vessels[$0] }
  }
}

extension AskedTrends {
  /// A question with the time that it asks for.
  init(_ question: TrendsQuestion, of subjects: [AskedSubject], in assessment: Assessment) {
    let groups = AnsweredGroups(region: nil, coastGuards: subjects.map(\.group))
    self.init(
      question: question, subjects: subjects,
      window: assessment.window(
        of: groups, by: question.length, from: question.from, through: question.through))
  }
}

// What questions about change share. It does not depend on who is asked about, and is worked out
// once a vessel, on all cores.
extension Assessment {
  /// What inspections found on some vessels, however often each is among them.
  func findings(of vessels: [AssessedVessel]) async -> [VesselKey: [InspectionFindings]] {
    let vessels = Dictionary(vessels.map { ($0.key, $0.history) }) { first, _ in first }
    let findings = await Array(vessels.values).concurrentMap { ($0.vessel, $0.findings()) }
    return Dictionary(uniqueKeysWithValues: findings)
  }

  /// The visits on which the boats of some subjects were inspected within a window, by the boats:
  /// those of a subject and of each SWBS group of it are the same.
  func visits(
    to subjects: [AskedSubject], from findings: [VesselKey: [InspectionFindings]],
    in window: Interval
  ) async -> [Subject.Boats: ObservedVisits] {
    var seen: Set<Subject.Boats> = []
    let visits = await subjects.filter { seen.insert($0.subject.boats).inserted }.concurrentMap {
      ($0.subject.boats, ObservedVisits(of: $0.group.findings(findings), in: window))
    }
    return Dictionary(uniqueKeysWithValues: visits)
  }

  /// The visits on which the boats of questions were inspected, by when they count.
  func visits(
    for asked: [AskedTrends], from findings: [VesselKey: [InspectionFindings]], at t: Instant
  ) async -> [Interval: [Subject.Boats: ObservedVisits]] {
    var visits: [Interval: [Subject.Boats: ObservedVisits]] = [:]
    for (window, asked) in Dictionary(grouping: asked, by: \.window.observed) {
      visits[window] = await self.visits(
        to: asked.filter { !$0.question.observed.isEmpty }.flatMap(\.subjects), from: findings,
        in: window.clipped(to: Interval(.distantPast, t)))
    }
    return visits
  }

  /// What the periods of questions say of their vessels, as far as any of them needs it; by the
  /// periods, for questions may have different ones.
  func described(
    for asked: [AskedTrends], at t: Instant
  ) async -> [[Period]: [VesselKey: DescribedVessel]] {
    var described: [[Period]: [VesselKey: DescribedVessel]] = [:]
    for (periods, asked) in Dictionary(grouping: asked, by: \.periods) {
      let metrics = Set(asked.flatMap(\.question.described))
      let vessels = Dictionary(asked.flatMap(\.vessels).map { ($0.key, $0.history) }) {
        first, _ in first
      }
      let told = await Array(vessels.values).concurrentMap { history in
        DescribedVessel(history, by: periods, asOf: t, for: metrics)
      }
      described[periods] = Dictionary(uniqueKeysWithValues: told.map { ($0.vessel, $0) })
    }
    return described
  }
}
