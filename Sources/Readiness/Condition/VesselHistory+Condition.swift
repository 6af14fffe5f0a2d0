import SeaworthyInspection
public import SeaworthyTime

extension VesselHistory {
  /// The boat's condition at an instant, with its basis and causes.
  ///
  /// Source: doctrine 3, "Condition at t" and "Basis".
  public func condition(at instant: Instant) -> ConditionFinding {
    finding(at: instant, .asStated)
  }

  /// The condition in one reading of the discrepancies' spells.
  func finding(at instant: Instant, _ reading: SpellReading) -> ConditionFinding {
    let condition = circumstances(at: instant, reading).condition
    let isKnown = condition != .unknown && condition != .outOfFleet
    return ConditionFinding(
      condition: condition, basis: isKnown ? evidence.basis(at: instant) : nil,
      causes: causes(of: condition, at: instant, reading))
  }

  /// What decides the condition at an instant.
  func circumstances(at instant: Instant, _ reading: SpellReading) -> Circumstances {
    var circumstances = circumstances(at: instant) { discrepancy, spell in
      discrepancy.restriction(of: spell, at: instant, reading)
    }
    if reading == .longest {
      circumstances.isKnown = isKnown(at: instant, by: evidence.knownAtWorst)
    }
    return circumstances
  }

  /// What decides the condition at an instant at which spells restrict the boat in a given way.
  func circumstances(
    at instant: Instant,
    restriction: (DiscrepancyHistory, DiscrepancySpell) -> DiscrepancyHistory.Restriction?
  ) -> Circumstances {
    var result = Circumstances(
      isInService: service.contains(instant), isInDepot: false, causesAwaitParts: [],
      isKnown: isKnown(at: instant, by: evidence.known), isPartiallyCapable: false)
    for declared in downtime where declared.interval.contains(instant) {
      if declared.cause == .depot {
        result.isInDepot = true
      } else {
        result.causesAwaitParts.append(declared.cause == .supply)
      }
    }
    for discrepancy in discrepancies where discrepancy.severities.isEverRestricting {
      for spell in discrepancy.spells {
        switch restriction(discrepancy, spell) {
        case .notCapable:
          result.causesAwaitParts.append(spell.awaitingParts.contains(instant))
        case .partiallyCapable: result.isPartiallyCapable = true
        case nil: break
        }
      }
    }
    return result
  }

  /// Whether there is evidence at an instant at which the boat is surely in service.
  func isKnown(at instant: Instant, by evidence: IntervalSet) -> Bool {
    statedService.contains(instant) && evidence.contains(instant)
  }

  /// What makes a condition what it is.
  private func causes(
    of condition: Condition, at instant: Instant, _ reading: SpellReading
  ) -> [ConditionFinding.Cause] {
    switch condition {
    case .fmc: []
    case .outOfFleet: [.notInService]
    case .nmcd: downtimeCauses(at: instant) { $0 == .depot }
    case .nmcm, .nmcs:
      discrepancyCauses(.notCapable, at: instant, reading)
        + downtimeCauses(at: instant) { $0 != .depot }
    case .pmc: discrepancyCauses(.partiallyCapable, at: instant, reading)
    case .unknown: unknownCauses(at: instant)
    }
  }

  /// Declared downtime of some causes that covers an instant.
  func downtimeCauses(
    at instant: Instant, where isMeant: (DowntimeCause) -> Bool
  ) -> [ConditionFinding.Cause] {
    downtime.filter { isMeant($0.cause) && $0.interval.contains(instant) }.map {
      .downtime(
        $0.cause, since: $0.interval.start,
        citation: reports.citation($0.place, in: $0.telling.report))
    }
  }

  /// Open discrepancies that restrict the boat in some way, the gravest first, then the oldest.
  func discrepancyCauses(
    _ restriction: DiscrepancyHistory.Restriction, at instant: Instant, _ reading: SpellReading
  ) -> [ConditionFinding.Cause] {
    openDiscrepancies(at: instant) {
      $0.restriction(of: $1, at: instant, reading) == restriction
    }.map { .discrepancy($0) }
  }

  private func unknownCauses(at instant: Instant) -> [ConditionFinding.Cause] {
    if !statedService.contains(instant) { return [.notInService] }
    let gaps = evidence.gaps(at: instant)
    if !gaps.isEmpty {
      return gaps.map { interval, gap in
        .gap(gap, since: interval.start == .distantPast ? nil : interval.start)
      }
    }
    return [.noFreshEvidence(newest: evidence.times.last { $0 <= instant })]
  }

  /// The discrepancies whose spells are chosen, as they stand at an instant: most severe first,
  /// then oldest, then by item and identifier.
  func openDiscrepancies(
    at instant: Instant, where isMeant: (DiscrepancyHistory, DiscrepancySpell) -> Bool
  ) -> [OpenDiscrepancy] {
    discrepancies.flatMap { discrepancy in
      discrepancy.spells.filter { isMeant(discrepancy, $0) }.compactMap {
        discrepancy.openDiscrepancy($0, at: instant, in: reports, standard: standard)
      }
    }.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      return (left.opened, left.item, left.identifier)
        < (right.opened, right.item, right.identifier)
    }
  }
}
