import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// How an item stands at an instant: its credit and the range of it.
struct ItemStanding {
  /// How it stands, in a word.
  var state: ExplanationNode.GradeState
  /// Its credit, from 0 to 1; nil while it is ungraded or not applicable.
  var credit: Double?
  /// The least that it could be.
  var low: Double
  /// The most that it could be, with claimed corrections counted.
  var high: Double
  /// Whether it is known: graded, and freshly.
  var isCovered: Bool
  /// Its open discrepancies, the gravest first.
  var discrepancies: [OpenDiscrepancy]
  /// Whether one of them is a disabling casualty.
  var isDisabled: Bool
  /// Whether one is with claimed corrections counted.
  var isDisabledAtBest: Bool
  /// Where its grade comes from.
  var citations: [Citation]

  /// Whether it counts at all.
  var isApplicable: Bool { state != .notApplicable }
}

extension ScoringStandard {
  /// The credit of an item with an open discrepancy: 1 − severity/100. A severity without points
  /// counts as the gravest. Source: doctrine 4, severity ladder.
  func credit(of severity: Severity) -> Double { 1 - (severityPoints[severity] ?? 100) / 100 }
}

extension VesselHistory {
  /// How an item stands at an instant.
  ///
  /// An open discrepancy always decides its item's credit, otherwise the latest event. A standard
  /// grade that is stale is ungraded; a nonstandard one keeps its credit in score and high, counts
  /// 0 in the low, and is not covered; nor is what was known before a file that cannot be relied
  /// on, which may have said otherwise, or what candidates of a dispute differ about. Source:
  /// doctrine 2, rules 3, 11 and 12; doctrine 4, "Forgetting".
  func standing(of item: String, at instant: Instant) -> ItemStanding {
    let history = items[item] ?? ItemHistory(events: [], discrepancies: [])
    let event = history.event(at: instant)
    let isFresh = event.map { instant < $0.stale } ?? false
    let open = openDiscrepancies(on: item, in: history, at: instant, .asStated)
    let isContested = isContested(item, since: event?.at, at: instant)
    let isKnown =
      isFresh && !evidence.isOvertaken(event?.at, at: instant) && !isContested
      && !open.contains(where: \.isDisputed)
    let stillOpen = openDiscrepancies(on: item, in: history, at: instant, .claimsCounted)
    let isStandardIfClaimed = isStandardIfClaimed(event, history, at: instant)
    // What candidates of a dispute differ about may be on board all the same.
    let isLeftOut = event?.grade == .notApplicable && !isContested
    let state = state(
      open, event?.grade == .notApplicable && !isLeftOut ? nil : event, isFresh: isFresh,
      isContradicted: stillOpen.isEmpty && !isStandardIfClaimed)
    let credit = credit(of: state, open)
    let claimed = leastCredit(stillOpen) ?? (isStandardIfClaimed ? 1 : 0)
    return ItemStanding(
      state: state, credit: credit, low: isKnown ? credit ?? 0 : 0,
      high: state == .unclassified ? 0 : max(credit ?? 1, claimed),
      isCovered: isKnown && credit != nil, discrepancies: open,
      isDisabled: open.contains { $0.severity == .disabling },
      isDisabledAtBest: stillOpen.contains { $0.severity == .disabling },
      citations: event.map { [reports.citation($0.place, in: $0.telling.report)] } ?? [])
  }

  /// How an item stands, in a word. A grade other than standard, given after all its open
  /// discrepancies are claimed corrected, contradicts the claims and counts as unclassified, as it
  /// would after corrections: otherwise a graver severity, which takes more to close, would raise
  /// the item's credit.
  private func state(
    _ open: [OpenDiscrepancy], _ event: GradeStatement?, isFresh: Bool, isContradicted: Bool
  ) -> ExplanationNode.GradeState {
    if !open.isEmpty { return isContradicted ? .unclassified : .discrepancy }
    return switch event?.grade {
    case nil: .ungraded
    case .notApplicable: .notApplicable
    case .nonstandard: .unclassified
    case .standard: isFresh ? .standard : .stale
    }
  }

  private func credit(
    of state: ExplanationNode.GradeState, _ open: [OpenDiscrepancy]
  ) -> Double? {
    switch state {
    case .ungraded, .stale, .notApplicable: nil
    case .unclassified: 0
    case .standard: 1
    case .discrepancy: leastCredit(open) ?? 0
    }
  }

  private func leastCredit(_ open: [OpenDiscrepancy]) -> Double? {
    open.map { standard.credit(of: $0.severity) }.min()
  }

  /// Whether the latest event leaves an item standard if each claimed correction counts as a
  /// standard grade at its time; of an item without events nothing speaks against it.
  private func isStandardIfClaimed(
    _ event: GradeStatement?, _ history: ItemHistory, at instant: Instant
  ) -> Bool {
    guard let event, event.grade != .standard else { return true }
    let claims = history.discrepancies.flatMap { discrepancies[$0].spells.flatMap(\.claims) }
    return claims.contains { event.at <= $0.at && $0.at <= instant }
  }

  private func openDiscrepancies(
    on item: String, in history: ItemHistory, at instant: Instant, _ reading: SpellReading
  ) -> [OpenDiscrepancy] {
    guard !history.discrepancies.isEmpty else { return [] }
    return history.discrepancies.flatMap { place in
      discrepancies[place].spells.filter { $0.interval(reading).contains(instant) }.compactMap {
        discrepancies[place].openDiscrepancy($0, at: instant, in: reports, standard: standard)
      }
    }
    .filter { $0.item == item }
    .sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      return (left.opened, left.identifier) < (right.opened, right.identifier)
    }
  }
}
