import SeaworthyInspection
import SeaworthyTime

extension VesselHistory {
  /// The first inspection on board of each visit, or without one of each day in UTC, while the boat
  /// was in service. Source: doctrine 3, "Found ready".
  func firstInspections() -> [ArrivalObservation] {
    var seen: Set<BoatVisit> = []
    var arrivals: [ArrivalObservation] = []
    for (place, report) in reports.ordered.enumerated()
    where report.isOnBoard && service.contains(report.start) && !isLeftToGap(place) {
      guard seen.insert(BoatVisit(report)).inserted else { continue }
      arrivals.append(arrival(firstOf: BoatVisit(report), from: place))
    }
    return countingGaps(arrivals)
  }

  /// An inspection on board whose report cannot be relied on was made all the same: nobody can say
  /// that the boat was ready, so it counts as not, also where a later report of that visit found it
  /// ready. Without this, holding a bad report would raise the share.
  ///
  /// Source: doctrine 2, rule 3, and 3, "Found ready".
  private func countingGaps(_ arrivals: [ArrivalObservation]) -> [ArrivalObservation] {
    var arrivals = arrivals
    for gap in evidence.gaps.map(\.gap)
    where gap.kind != .statusReport && service.contains(gap.from) {
      let place = arrivals.firstIndex { Self.isOneVisit($0, gap) }
      if let place, arrivals[place].at < gap.from { continue }
      let unknown = ArrivalObservation(
        vessel: vessel, at: gap.from, visit: gap.visit ?? place.flatMap { arrivals[$0].visit },
        kind: gap.kind, condition: .unknown, citation: gap.citation)
      if let place { arrivals[place] = unknown } else { arrivals.append(unknown) }
    }
    return arrivals.sorted { $0.at < $1.at }
  }

  /// Whether an inspection whose report cannot be relied on is of the visit of an arrival: both
  /// name it, on whatever days, or one of them names none and they are of one day in UTC.
  private static func isOneVisit(_ arrival: ArrivalObservation, _ gap: EvidenceGap) -> Bool {
    guard let visit = gap.visit, let other = arrival.visit else {
      return CivilDate(arrival.at) == CivilDate(gap.from)
    }
    return visit == other
  }

  /// What makes inspections of one boat one visit.
  private enum BoatVisit: Hashable {
    case named(String)
    case day(CivilDate)

    init(_ report: ReportFacts) {
      self = report.visit.map { .named($0) } ?? .day(CivilDate(report.start))
    }
  }

  /// The observation of a visit: of inspections that began at one time the more rigorous, then the
  /// worse, stands. Source: doctrine 2, rule 4.
  private func arrival(firstOf visit: BoatVisit, from place: Int) -> ArrivalObservation {
    let start = reports.ordered[place].start
    let rival = reports.ordered.indices[place...].prefix {
      reports.ordered[$0].start == start
    }.filter {
      reports.ordered[$0].isOnBoard && BoatVisit(reports.ordered[$0]) == visit && !isLeftToGap($0)
    }
    let rank = rival.map { reports.tellings[$0].rigour }.max()
    let isVouched = rival.contains { !reports.tellings[$0].isContested }
    let observations = rival.filter { reports.tellings[$0].rigour == rank }.compactMap {
      reports.tellings[$0].isContested
        ? contestedArrival(of: $0, isVouched: isVouched) : arrival(of: $0)
    }
    return observations.first { !$0.isReady } ?? observations.first ?? arrival(of: place)
  }

  private func arrival(of place: Int) -> ArrivalObservation {
    let report = reports.ordered[place]
    return ArrivalObservation(
      vessel: vessel, at: report.start, visit: report.visit, kind: report.kind,
      condition: conditionOnArrival(place), citation: report.citation)
  }

  /// What only some candidates of a dispute say of an arrival: that the boat was not ready, and
  /// where no report vouches for the inspection, never that it was.
  private func contestedArrival(of place: Int, isVouched: Bool) -> ArrivalObservation? {
    var arrival = arrival(of: place)
    if arrival.condition.isNotMissionCapable { return arrival }
    arrival.condition = .unknown
    return isVouched ? nil : arrival
  }

  /// Whether a report is of a dispute that leaves a gap, which counts as its arrival.
  private func isLeftToGap(_ place: Int) -> Bool {
    reports.tellings[place].dispute.map { disputes[$0].leavesGap } ?? false
  }

  /// The condition before any repair. A fault observed later in the same inspection was there on
  /// arrival, one that occurred later was not.
  private func conditionOnArrival(_ place: Int) -> Condition {
    let arrival = reports.ordered[place].start
    var circumstances = circumstances(at: arrival) { discrepancy, spell in
      spell.isThereOnArrival(at: arrival, of: place)
        ? discrepancy.restriction(ifOpen: spell, at: arrival, discrepancy.severities) : nil
    }
    circumstances.isKnown = isKnown(at: arrival, by: evidence.knownOnArrival)
    return circumstances.condition
  }
}

extension DiscrepancySpell {
  /// Whether the spell was open when an inspection began, before any repair.
  fileprivate func isThereOnArrival(at arrival: Instant, of report: Int) -> Bool {
    let wasRepaired =
      closure.map { $0.isInferred ? $0.at <= arrival : $0.at < arrival } ?? false
    let isObservedThen = listings.contains {
      $0.telling.report == report && $0.discrepancy.found == .observed
    }
    if closure?.at == arrival && !isObservedThen { return false }
    return !wasRepaired && (opened <= arrival || isObservedThen)
  }
}
