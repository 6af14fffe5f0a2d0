import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// Finds what else may have brought about what looks like an effect of visits of one kind.
struct ThreatFinding {
  let records: [VesselKey: AssistanceRecord]
  let circumstances: AssistanceCircumstances
  /// The boats that were seen since, each with its arrival at the visit and the next one.
  let seen: [(visit: AssistanceVisit, pair: ArrivalPair)]

  /// The threats that apply, each with its facts.
  func threats(visited: Proportion, others: Proportion) -> [AssistanceThreat] {
    [
      wentWhereThingsAreBad(visited, others), lookingFindsFaults, onlyTeamRecords,
      inspectorsChanged,
      many {
        circumstances.standardEffectiveFrom > $0.first.at
          && circumstances.standardEffectiveFrom <= $0.next.at
      }.map { .standardChanged(boats: $0, seen: seen.count) },
      many { pair in
        circumstances.knownChanges.contains { $0.bears(on: pair.vessel, in: pair.interval) }
      }.map { .knownChange(boats: $0, seen: seen.count) },
      many { pair in
        records[pair.vessel]?.inspections.contains {
          $0.delivered > 0 && pair.interval.contains($0.at)
        } ?? false
      }.map { .deliveriesCoincide(boats: $0, seen: seen.count) },
    ].compactMap(\.self)
  }

  private func wentWhereThingsAreBad(
    _ visited: Proportion, _ others: Proportion
  ) -> AssistanceThreat? {
    guard let here = visited.value, let there = others.value, here < there else { return nil }
    return .wentWhereThingsAreBad(visited: visited, others: others)
  }

  private var lookingFindsFaults: AssistanceThreat? {
    let found = seen.reduce(0) { sum, boat in
      sum + inspections(of: boat.visit, boat.pair).reduce(0) { $0 + $1.found }
    }
    let less = seen.count { visit, pair in
      guard let here = inspections(of: visit, pair).map(\.rank).max(),
        let there = inspection(pair.next)?.rank
      else { return false }
      return there < here
    }
    guard found > 0 || less > 0 else { return nil }
    return .lookingFindsFaults(found: found, lessRigorous: less, seen: seen.count)
  }

  private var onlyTeamRecords: AssistanceThreat? {
    let corrections = seen.flatMap { boat in
      records[boat.pair.vessel]?.corrections.filter { boat.pair.interval.contains($0.at) } ?? []
    }
    let byTeam = corrections.count { $0.toldBy == .team }
    return byTeam > 0
      ? .onlyTeamRecords(toldByTeam: byTeam, corrections: corrections.count) : nil
  }

  private var inspectorsChanged: AssistanceThreat? {
    many { pair in
      guard let here = inspection(pair.first)?.source, let there = inspection(pair.next)?.source
      else { return false }
      return here != there
    }.map { .inspectorsChanged(boats: $0, seen: seen.count) }
  }

  /// How many of the boats something is true of; nil if of none.
  private func many(_ isTrue: (ArrivalPair) -> Bool) -> Int? {
    let count = seen.count { isTrue($0.pair) }
    return count > 0 ? count : nil
  }

  /// The inspections of a visit on a boat.
  private func inspections(
    of visit: AssistanceVisit, _ pair: ArrivalPair
  ) -> [InspectionOnBoard] {
    records[pair.vessel]?.inspections.filter {
      pair.interval.contains($0.at) && $0.kind == visit.kind && $0.visit == visit.name
    } ?? []
  }

  /// The inspection that an arrival is of; nil if its report can't be relied on.
  private func inspection(_ arrival: ArrivalObservation) -> InspectionOnBoard? {
    records[arrival.vessel]?.inspections.first {
      $0.at == arrival.at && $0.citation.digest == arrival.citation.digest
    }
  }
}
