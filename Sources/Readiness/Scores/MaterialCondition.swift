import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

extension VesselHistory {
  /// Material condition at an instant: per SWBS group, then by group weight.
  ///
  /// Per group Σ item weight × credit/Σ item weight over items graded; a group with an open
  /// disabling casualty is 0. Vessel: Σ group weight × value/Σ group weight over groups graded. A
  /// group all not applicable drops out, one all ungraded stays. Source: doctrine 4, material
  /// condition.
  func materialCondition(at instant: Instant) -> ReadinessScore.Part {
    materialCondition(of: standings(at: instant))
  }

  /// The same of items that were looked up before.
  func materialCondition(of items: ItemStandings) -> ReadinessScore.Part {
    let groups = items.vessel.materialGroups(of: items.entries, weights: standard.groupWeights)
    return ReadinessScore.Part(
      part: .materialCondition, weight: standard.maintenanceWeights[.materialCondition] ?? 0,
      ranged: Ranged(groups, isComplete: items.vessel.hasChecklist),
      explanation: groups.map(\.explanation))
  }
}

extension VesselItems {
  /// The groups of the vessel that have a part in its material condition, by their items.
  func materialGroups(
    of entries: [GradedItems.Entry], weights: [SWBSGroup: Double]
  ) -> [MaterialGroup] {
    let entries = Dictionary(grouping: entries, by: \.item.group)
    return groups.map { group in
      MaterialGroup(group: group, weight: weights[group] ?? 0, entries: entries[group] ?? [])
    }.filter { !$0.isNotApplicable }
  }
}

extension Ranged {
  /// The groups brought together by group weight; coverage is item weight graded/item weight.
  ///
  /// - Parameter isComplete: whether a checklist says which items there are; without one nothing is
  ///   covered.
  init(_ groups: [MaterialGroup], isComplete: Bool) {
    let weight = groups.reduce(0) { $0 + $1.weight }
    guard weight > 0 else {
      self = .unknown
      return
    }
    let graded = groups.filter { $0.ranged.value != nil }
    let gradedWeight = graded.reduce(0) { $0 + $1.weight }
    let sum = graded.reduce(0) { $0 + $1.weight * ($1.ranged.value ?? 0) }
    let (items, known) = groups.reduce((0, 0)) {
      ($0.0 + $1.items.weight, $0.1 + $1.items.knownWeight)
    }
    self =
      Ranged(
        value: gradedWeight > 0 ? sum / gradedWeight : nil,
        low: groups.reduce(0) { $0 + $1.weight * $1.ranged.low } / weight,
        high: groups.reduce(0) { $0 + $1.weight * $1.ranged.high } / weight,
        coverage: isComplete && items > 0 ? known / items : 0
      ).ordered
  }
}

/// One SWBS group of a vessel's material condition.
struct MaterialGroup {
  var group: SWBSGroup
  var weight: Double
  var items: GradedItems
  /// Whether it has items, none of which the boat carries.
  var isNotApplicable: Bool
  /// Its value and range.
  var ranged: Ranged
  /// Whether a disabling casualty is open on it.
  var isDisabled: Bool

  init(group: SWBSGroup, weight: Double, entries: [GradedItems.Entry]) {
    self.group = group
    self.weight = weight
    items = GradedItems(entries)
    isNotApplicable = !entries.isEmpty && items.isEmpty
    ranged = items.ranged
    // A group with an open disabling casualty is 0, and in the high unless a correction is claimed.
    isDisabled = entries.contains(where: \.standing.isDisabled)
    if isDisabled {
      ranged.value = 0
      ranged.low = 0
      if entries.contains(where: \.standing.isDisabledAtBest) { ranged.high = 0 }
    }
  }

  var explanation: ExplanationNode {
    ExplanationNode(
      label: .group(group), ranged: ranged, weight: weight, children: items.explanation,
      combination: isDisabled ? .casualty : .mean)
  }
}
