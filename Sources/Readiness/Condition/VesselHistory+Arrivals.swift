import SeaworthyInspection
import SeaworthyTime

extension VesselHistory {
  /// How the boat was found on each visit, oldest first.
  ///
  /// An inspection on board whose report cannot be relied on was made all the same: the boat was not
  /// found ready then, as far as anybody knows, also if another inspection of that day found it so.
  /// Source: doctrine 2, rule 3; doctrine 3, "Found ready".
  func observationsOnArrival() -> [ArrivalObservation] {
    let unread = evidence.gaps.map(\.gap).filter {
      $0.kind != .statusReport && service.contains($0.from)
    }
    return unread.reduce(into: firstInspections()) { arrivals, gap in
      let day = CivilDate(gap.from)
      arrivals.removeAll { $0.isReady && $0.at >= gap.from && CivilDate($0.at) == day }
      guard !arrivals.contains(where: { $0.at == gap.from }) else { return }
      let place = arrivals.firstIndex { $0.at > gap.from } ?? arrivals.endIndex
      arrivals.insert(
        ArrivalObservation(
          vessel: vessel, at: gap.from, visit: nil, kind: gap.kind, condition: .unknown,
          citation: gap.citation), at: place)
    }
  }

  /// The first inspection on board of each visit, or without one of each day in UTC, while the boat
  /// was in service. Source: doctrine 3, "Found ready".
  private func firstInspections() -> [ArrivalObservation] {
    var seen: Set<BoatVisit> = []
    var arrivals: [ArrivalObservation] = []
    for (place, report) in reports.ordered.enumerated()
    where report.isOnBoard && service.contains(report.start) {
      guard seen.insert(BoatVisit(report)).inserted else { continue }
      arrivals.append(arrival(firstOf: BoatVisit(report), from: place))
    }
    return arrivals
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
    }.filter { reports.ordered[$0].isOnBoard && BoatVisit(reports.ordered[$0]) == visit }
    let rank = rival.map { reports.tellings[$0].rigour }.max()
    let observations = rival.filter { reports.tellings[$0].rigour == rank }.map(arrival)
    return observations.first { !$0.isReady } ?? observations.first ?? arrival(of: place)
  }

  private func arrival(of place: Int) -> ArrivalObservation {
    let report = reports.ordered[place]
    return ArrivalObservation(
      vessel: vessel, at: report.start, visit: report.visit, kind: report.kind,
      condition: conditionOnArrival(place), citation: report.citation)
  }

  /// The condition before any repair. A fault observed later in the same inspection was there on
  /// arrival, one that occurred later was not.
  private func conditionOnArrival(_ place: Int) -> Condition {
    let arrival = reports.ordered[place].start
    return circumstances(at: arrival) { discrepancy, spell in
      spell.isThereOnArrival(at: arrival, of: place)
        ? discrepancy.restriction(ifOpen: spell, at: arrival, discrepancy.severities) : nil
    }.condition
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
