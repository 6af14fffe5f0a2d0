import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends

/// A subject of a question about change, with its boats.
struct AskedSubject: Sendable {
  /// Of what.
  var subject: Subject
  /// Its boats.
  var group: VesselGroup

  /// A subject with its boats.
  init(_ subject: Subject, _ group: VesselGroup) {
    self.subject = subject
    self.group = group
  }

  /// All boats of a coast guard, or of the region.
  init(_ group: VesselGroup) {
    self.init(.coastGuard(group.coastGuard), group)
  }

  /// What its observations show, by metric and rank of inspections.
  func trends(
    _ metrics: [ObservedMetric], from visits: ObservedVisits, by rules: TrendRules,
    changes: [KnownShift]
  ) -> [Trend] {
    metrics.flatMap { metric in
      ObservationSeries.series(metric, of: subject, from: visits).map {
        Trend($0, changes: changes, rule: VerdictRule(metric, by: rules))
      }
    }
  }
}

extension Assessment {
  /// The subjects of a question, in the order in which they are answered.
  func subjects(of question: TrendsQuestion) throws(AssessmentError) -> [AskedSubject] {
    let subjects: [AskedSubject]
    switch question.boats {
    case .everyCoastGuard: subjects = try groups(of: nil).all.map { AskedSubject($0) }
    case .coastGuard(let code): subjects = try groups(of: code).all.map { AskedSubject($0) }
    case .vesselClass(let name, let code):
      guard let group = try groups(of: code).all.first else { return [] }
      subjects = [try subject(ofClass: name, in: group)]
    case .vessel(let key): subjects = [try subject(of: try vessel(key))]
    }
    return subjects.map { asked in
      var asked = asked
      asked.subject.group = question.group
      return asked
    }
  }

  private func subject(
    ofClass name: String, in group: VesselGroup
  ) throws(AssessmentError) -> AskedSubject {
    let classes = group.vessels.map { $0.history.vesselClass(at: asOf) }
    var narrowed = group
    narrowed.vessels = zip(group.vessels, classes).filter { $0.1 == name }.map(\.0)
    guard !narrowed.vessels.isEmpty else {
      throw .unknownClass(name, known: Set(classes.compactMap(\.self)).sorted())
    }
    return AskedSubject(
      Subject(.vesselClass(name, coastGuard: group.coastGuard)), narrowed)
  }

  /// One vessel; what it is made of counts for itself, also where no register holds it.
  private func subject(of vessel: AssessedVessel) throws(AssessmentError) -> AskedSubject {
    var own = vessel
    own.counts = true
    var group =
      try groups(of: vessel.key.coastGuard).coastGuards.first
      ?? VesselGroup(
        coastGuard: vessel.key.coastGuard, name: nil, registerGaps: [], vessels: [])
    group.vessels = [own]
    return AskedSubject(Subject(.vessel(vessel.key)), group)
  }
}
