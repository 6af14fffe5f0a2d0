import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

extension VesselHistory {
  /// The backlog at an instant: 1 − min(1, Σ severity of overdue open discrepancies/(100 × B)).
  ///
  /// An open discrepancy counts whether or not the checklist has its item; claimed corrections
  /// count in the high. While no item is freshly graded the low is 0, and nothing is covered; so it
  /// is while a file that cannot be relied on may have told of more. Of a boat that nobody ever
  /// graded there is no value. Source: doctrine 4, backlog.
  func backlogPart(at instant: Instant, of items: ItemStandings) -> ReadinessScore.Part {
    let overdue = overdueDiscrepancies(at: instant)
    let grades = freshGradesNode(of: items, at: instant)
    let points = overdue.map { standard.severityPoints[$0.open.severity] ?? 100 }
    let limit = 100 * standard.backlogLimit
    let left = 1 - min(1, points.reduce(0) { $0 + $1 / limit })
    let leftAtBest = zip(overdue, points).filter { !$0.0.isClaimedCorrected }
      .reduce(0) { $0 + $1.1 / limit }
    return ReadinessScore.Part(
      part: .backlog, weight: standard.maintenanceWeights[.backlog] ?? 0,
      ranged: Ranged(
        value: grades.ranged.value.map { _ in left }, low: grades.ranged.low > 0 ? left : 0,
        high: 1 - min(1, leftAtBest), coverage: grades.ranged.coverage
      ).ordered,
      explanation: zip(overdue, points).map { overdue, points in
        ExplanationNode(
          label: .discrepancy(overdue.open),
          ranged: Ranged(
            value: 0, low: 0, high: overdue.isClaimedCorrected ? 1 : 0, coverage: 1),
          weight: points / limit, citations: [overdue.open.citation])
      } + [grades], combination: .deduction)
  }

  /// The open discrepancies that are overdue, the gravest first, each with whether somebody claims
  /// that it is corrected. Source: doctrine 2, rule 10.
  private func overdueDiscrepancies(
    at instant: Instant
  ) -> [(open: OpenDiscrepancy, isClaimedCorrected: Bool)] {
    discrepancies.flatMap { discrepancy in
      discrepancy.spells.filter { $0.interval(.asStated).contains(instant) }.compactMap { spell in
        discrepancy.openDiscrepancy(spell, at: instant, in: reports, standard: standard).map {
          ($0, !spell.interval(.claimsCounted).contains(instant))
        }
      }
    }
    .filter { $0.0.isOverdue(at: instant) }
    .sorted { left, right in
      let (left, right) = (left.0, right.0)
      if left.severity != right.severity { return left.severity > right.severity }
      return (left.due, left.item, left.identifier) < (right.due, right.item, right.identifier)
    }
  }

  /// How many of the items that the boat carries are freshly graded. One is enough to know of; none
  /// is while any has not been graded since a held or withdrawn file, which may have told of it.
  private func freshGradesNode(
    of standings: ItemStandings, at instant: Instant
  ) -> ExplanationNode {
    let carried = standings.entries.filter(\.standing.isApplicable)
    let fresh = carried.count(where: \.standing.isCovered)
    let isKnown = fresh > 0 && !isOvertaken(standings, at: instant)
    let isEverGraded = items.values.contains { $0.event(at: instant) != nil }
    return ExplanationNode(
      label: .freshGrades(fresh, of: carried.count),
      ranged: Ranged(
        value: isEverGraded ? 1 : nil, low: isKnown ? 1 : 0, high: 1, coverage: isKnown ? 1 : 0),
      weight: 1)
  }

  /// Whether an item that the boat carries has not been graded since a held or withdrawn file, which
  /// may have told of a discrepancy on it.
  func isOvertaken(_ standings: ItemStandings, at instant: Instant) -> Bool {
    standings.entries.contains {
      $0.standing.isApplicable
        && evidence.isOvertaken(lastAgreedEvent(on: $0.item.code, at: instant), at: instant)
    }
  }

  /// When an item was last graded by a report that stands, or alike by all candidates of a dispute.
  private func lastAgreedEvent(on item: String, at instant: Instant) -> Instant {
    let events = items[item]?.events.prefix { $0.at <= instant } ?? []
    let agreed = events.last { event in
      event.telling.dispute.map { !disputes[$0].contestedItems.contains(item) } ?? true
    }
    return agreed?.at ?? .distantPast
  }
}
