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
  /// grade that is stale is ungraded; a nonstandard one keeps its credit in score and high, counts 0
  /// in the low, and is not covered. Source: doctrine 2, rules 11 and 12.
  func standing(of item: String, at instant: Instant) -> ItemStanding {
    let history = items[item] ?? ItemHistory(events: [], discrepancies: [])
    let event = history.event(at: instant)
    let isFresh = event.map { instant < $0.stale } ?? false
    let open = openDiscrepancies(on: item, in: history, at: instant, .asStated)
    let stillOpen = openDiscrepancies(on: item, in: history, at: instant, .claimsCounted)
    let credit = creditAtFace(open, event, isFresh: isFresh)
    let best = claimedCredit(stillOpen, event, history, at: instant)
    let isApplicable = !open.isEmpty || event?.grade != .notApplicable
    return ItemStanding(
      state: state(open, event, isFresh: isFresh), credit: credit,
      low: isFresh ? credit ?? 0 : 0, high: isApplicable ? max(credit ?? 1, best) : 1,
      isCovered: isFresh && credit != nil, discrepancies: open,
      isDisabled: open.contains { $0.severity == .disabling },
      isDisabledAtBest: stillOpen.contains { $0.severity == .disabling },
      citations: event.map { [$0.citation] } ?? [])
  }

  private func state(
    _ open: [OpenDiscrepancy], _ event: GradeStatement?, isFresh: Bool
  ) -> ExplanationNode.GradeState {
    if !open.isEmpty { return .discrepancy }
    return switch event?.grade {
    case nil: .ungraded
    case .notApplicable: .notApplicable
    case .nonstandard: .unclassified
    case .standard: isFresh ? .standard : .stale
    }
  }

  private func creditAtFace(
    _ open: [OpenDiscrepancy], _ event: GradeStatement?, isFresh: Bool
  ) -> Double? {
    if let gravest = open.map(\.severity).max() { return standard.credit(of: gravest) }
    return switch event?.grade {
    case nil, .notApplicable: nil
    case .nonstandard: 0
    case .standard: isFresh ? 1 : nil
    }
  }

  /// The credit with claimed corrections counted: each as a standard grade at its time.
  private func claimedCredit(
    _ open: [OpenDiscrepancy], _ event: GradeStatement?, _ history: ItemHistory,
    at instant: Instant
  ) -> Double {
    if let gravest = open.map(\.severity).max() { return standard.credit(of: gravest) }
    let claimed = history.discrepancies.flatMap { discrepancies[$0].spells.flatMap(\.claims) }
      .map(\.at).filter { $0 <= instant }.max()
    guard let event, event.grade == .nonstandard else { return 1 }
    return event.at <= claimed ?? .distantPast ? 1 : 0
  }

  private func openDiscrepancies(
    on item: String, in history: ItemHistory, at instant: Instant, _ reading: SpellReading
  ) -> [OpenDiscrepancy] {
    guard !history.discrepancies.isEmpty else { return [] }
    return history.discrepancies.flatMap { place in
      discrepancies[place].spells.filter { $0.interval(reading).contains(instant) }.compactMap {
        discrepancies[place].openDiscrepancy($0, at: instant, standard: standard)
      }
    }
    .filter { $0.item == item }
    .sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      return (left.opened, left.identifier) < (right.opened, right.identifier)
    }
  }
}
