import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

extension VesselHistory {
  /// What the first inspection on board of each visit found, oldest first: one for each arrival.
  public func findings() -> [InspectionFindings] {
    let places = Dictionary(
      reports.ordered.indices.filter { reports.tellings[$0].dispute == nil }
        .map { (reports.ordered[$0].digest, $0) }
    ) { first, _ in first }
    let firstListed = firstListings()
    return arrivals.map { arrival in
      InspectionFindings(
        arrival: arrival, rigour: arrival.kind.map(standard.rank) ?? standard.highestRank,
        vesselClass: vesselClass(at: arrival.at),
        found: places[arrival.citation.digest].map { found($0, firstListed[$0] ?? []) })
    }
  }

  /// The items of the discrepancies that each report was the first to list and that were there when
  /// its inspection began, by the report's place.
  private func firstListings() -> [Int: [String]] {
    var items: [Int: [String]] = [:]
    for discrepancy in discrepancies {
      for spell in discrepancy.spells {
        guard let first = spell.listings.min(by: { $0.telling.report < $1.telling.report }),
          first.isThere(on: first.telling.at)
        else { continue }
        items[first.telling.report, default: []].append(first.discrepancy.item)
      }
    }
    return items
  }

  /// What a report says of its items on arrival. A follow-up says nothing of the boat as a whole: it
  /// looks at what was found wrong.
  private func found(_ place: Int, _ firstListed: [String]) -> InspectionFindings.Found {
    let report = reports.ordered[place]
    let vessel = vesselItems(at: report.start)
    let standings = ItemsOnArrival(reports.listings(of: place), of: report, by: standard)
    let entries = vessel.items.map {
      GradedItems.Entry(item: $0, standing: standings.standing(of: $0.code))
    }
    guard report.kind != .followUp, entries.contains(where: \.standing.isCovered) else {
      return InspectionFindings.Found(whole: nil, groups: [:])
    }
    let groups = vessel.materialGroups(of: entries, weights: standard.groupWeights)
    let byCode = Dictionary(vessel.items.map { ($0.code, $0.group) }) { first, _ in first }
    let found = firstListed.map { byCode[$0] ?? SWBSGroup(rawValue: $0.prefix(1) + "00") }
    let shares = groups.filter { $0.items.knownWeight > 0 }.map { group in
      let share = InspectionFindings.Share(
        score: group.ranged, items: group.items.entries.count(where: \.standing.isCovered),
        discrepancies: found.count { $0 == group.group })
      return (group.group, share)
    }
    return InspectionFindings.Found(
      whole: InspectionFindings.Share(
        score: Ranged(groups, isComplete: vessel.hasChecklist),
        items: shares.reduce(0) { $0 + $1.1.items }, discrepancies: firstListed.count),
      groups: Dictionary(uniqueKeysWithValues: shares))
  }
}

/// How one report says that the items of a boat stood when its inspection began.
private struct ItemsOnArrival {
  /// The result of each item that it names, the worst where it names one twice.
  private var results: [String: ItemResult] = [:]
  /// The least credit that a discrepancy which it lists leaves an item.
  private var credits: [String: Double] = [:]
  /// The items with a disabling casualty.
  private var disabled: Set<String> = []

  init(_ listings: [Listing], of report: ReportFacts, by standard: ScoringStandard) {
    for grade in report.grades where results[grade.item] != .nonstandard {
      results[grade.item] = grade.result
    }
    for listing in listings where listing.isThere(on: report.start) {
      let (item, severity) = (listing.discrepancy.item, listing.discrepancy.severity)
      credits[item] = min(credits[item] ?? 1, standard.credit(of: severity))
      if severity == .disabling { disabled.insert(item) }
    }
  }

  /// A discrepancy decides its item's credit; a nonstandard item without one has none. Source:
  /// doctrine 2, rule 11.
  func standing(of item: String) -> ItemStanding {
    let result = results[item]
    if let credit = credits[item] ?? (result == .nonstandard ? 0 : nil) {
      return standing(.discrepancy, credit: credit, isDisabled: disabled.contains(item))
    }
    return switch result {
    case .standard: standing(.standard, credit: 1)
    case .notApplicable: standing(.notApplicable, credit: nil)
    case .nonstandard, .notInspected, nil: standing(.ungraded, credit: nil)
    }
  }

  private func standing(
    _ state: ExplanationNode.GradeState, credit: Double?, isDisabled: Bool = false
  ) -> ItemStanding {
    ItemStanding(
      state: state, credit: credit, low: credit ?? 0, high: credit ?? 1,
      isCovered: credit != nil, discrepancies: [], isDisabled: isDisabled,
      isDisabledAtBest: isDisabled, citations: [])
  }
}

extension Listing {
  /// Whether it says that the discrepancy was there when an inspection began, before any repair: a
  /// fault observed later in the same inspection was, one that occurred later was not. Source:
  /// doctrine 3, "Found ready".
  fileprivate func isThere(on arrival: Instant) -> Bool {
    let isObserved = discrepancy.found == .observed
    if let corrected, corrected < arrival || (corrected == arrival && !isObserved) { return false }
    return found <= arrival || isObserved
  }
}
