import SeaworthyInspection
public import SeaworthyReadiness
public import SeaworthyStandards
public import SeaworthyTime

extension ObservationSeries {
  /// A metric's series of what inspections found: of found ready one over all kinds of inspection,
  /// which it names; of the others, which depend on how closely inspectors look, one for each rank
  /// that the standard gives kinds of inspection, the highest first. None where there is no point.
  ///
  /// Source: doctrine 1, kinds of inspection "never pooled silently"; doctrine 3, "Found ready".
  ///
  /// - Parameters:
  ///   - metric: What is measured.
  ///   - subject: Of what.
  ///   - findings: What was found on the boats that count, in any order.
  ///   - window: Which inspections are asked for, by when they began.
  public static func series(
    _ metric: Metric, of subject: Subject, from findings: [InspectionFindings],
    in window: Interval = .always
  ) -> [ObservationSeries] {
    series(metric, of: subject, from: ObservedVisits(of: findings, in: window))
  }

  /// The same from the visits on which the boats that count were inspected.
  public static func series(
    _ metric: Metric, of subject: Subject, from visits: ObservedVisits
  ) -> [ObservationSeries] {
    guard subject.group == nil || metric.isOfGroups else { return [] }
    if metric == .foundReady {
      return visits.all.isEmpty ? [] : [foundReady(visits.all, of: subject)]
    }
    return visits.byRigour.compactMap { visits in
      let counted = visits.compactMap { visit in
        visit.keeping { $0.found == nil || $0.found(of: subject.group)?.score.value != nil }
      }.inOrder
      // Files alone that nobody can read show no trend of anything.
      guard counted.inspections.contains(where: { $0.found != nil }) else { return nil }
      return metric == .scoreAtInspection
        ? scores(counted, of: subject) : discrepancies(counted, of: subject)
    }
  }

  /// Found ready: the share of the boats of each visit. An inspection whose report cannot be relied
  /// on did not find its boat ready. Source: doctrine 3, "Found ready".
  private static func foundReady(
    _ visits: [ObservedVisit], of subject: Subject
  ) -> ObservationSeries {
    let points = visits.map { visit in
      let share = Proportion(of: visit.inspections.map(\.arrival))
      return Point(
        at: visit.at, visit: visit.visit, value: share.value, low: share.low, high: share.high,
        n: share.n, coverage: nil, atWorst: share.value,
        boats: visit.boats { inspection in
          let isReady = inspection.arrival.isReady ? 1.0 : 0
          return (isReady, isReady)
        })
    }
    return ObservationSeries(
      metric: .foundReady, of: subject, kinds: kinds(of: visits), points: points)
  }

  /// Material condition of the items graded: the mean of the boats of each visit, of those whose
  /// reports can be relied on; the others from 0 to 100 in the range.
  private static func scores(
    _ visits: [ObservedVisit], of subject: Subject
  ) -> ObservationSeries {
    let points = visits.map { visit in
      let scores = visit.inspections.map { $0.found(of: subject.group)?.score }
      func mean(_ shares: [Double]) -> Double? { boatMean(shares.map { 100 * $0 }) }
      return Point(
        at: visit.at, visit: visit.visit, value: mean(scores.compactMap { $0?.value }),
        low: mean(scores.map { $0?.low ?? 0 }), high: mean(scores.map { $0?.high ?? 1 }),
        n: scores.count, coverage: boatMean(scores.map { $0?.coverage ?? 0 }),
        atWorst: mean(scores.map { $0?.value ?? 0 }),
        boats: visit.boats { inspection in
          let score = inspection.found(of: subject.group)?.score.value.map { settled(100 * $0) }
          return (score, score ?? 0)
        })
    }
    return ObservationSeries(
      metric: .scoreAtInspection, of: subject, kinds: kinds(of: visits), points: points)
  }

  /// Discrepancies that nobody had listed before: the mean of the boats of each visit. An inspection
  /// whose report cannot be relied on may have found any number, at worst one more than any other.
  private static func discrepancies(
    _ visits: [ObservedVisit], of subject: Subject
  ) -> ObservationSeries {
    let counts = visits.inspections.compactMap { $0.found(of: subject.group)?.discrepancies }
    let worst = (counts.max() ?? 0) + 1
    let points = visits.map { visit in
      let found = visit.inspections.map { $0.found(of: subject.group)?.discrepancies }
      let known = found.compactMap(\.self)
      func mean(_ counts: [Int]) -> Double? {
        boatMean(counts.map(Double.init))
      }
      let value = mean(known)
      return Point(
        at: visit.at, visit: visit.visit, value: value, low: mean(found.map { $0 ?? 0 }),
        high: known.count == found.count ? value : nil, n: found.count, coverage: nil,
        atWorst: mean(found.map { $0 ?? worst }),
        boats: visit.boats { inspection in
          let count = inspection.found(of: subject.group)?.discrepancies
          return (count.map(Double.init), Double(count ?? worst))
        })
    }
    return ObservationSeries(
      metric: .discrepanciesFound, of: subject, kinds: kinds(of: visits), points: points)
  }

  private static func kinds(of visits: [ObservedVisit]) -> [InspectionKind] {
    let kinds = Set(visits.inspections.compactMap(\.arrival.kind))
    return InspectionKind.allCases.filter(kinds.contains)
  }
}
