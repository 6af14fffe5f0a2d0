import SeaworthyInspection
import SeaworthyStandards

/// The items of a vessel's checklist, or of one group of it, as they stand at an instant.
struct GradedItems {
  /// An item with its standing.
  struct Entry {
    /// The item, as the checklist describes it.
    var item: ChecklistItem
    /// How it stands.
    var standing: ItemStanding
  }

  /// The items that count: not applicable ones are left out.
  let entries: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries.filter(\.standing.isApplicable)
  }

  /// Whether no item counts.
  var isEmpty: Bool { entries.isEmpty }

  /// The weight of all items.
  var weight: Double { sum { _ in 1 } }

  /// The weight of the items that are known.
  var knownWeight: Double { sum { $0.isCovered ? 1 : 0 } }

  /// Σ item weight × credit/Σ item weight over items graded, with ungraded items 0 and 1 in the
  /// range; nothing known of no items. Source: doctrine 4, material condition.
  var ranged: Ranged {
    let (all, graded) = (weight, sum { $0.credit == nil ? 0 : 1 })
    guard all > 0 else { return .unknown }
    return Ranged(
      value: graded > 0 ? sum { $0.credit ?? 0 } / graded : nil,
      low: sum(\.low) / all, high: sum(\.high) / all, coverage: knownWeight / all
    ).ordered
  }

  /// The tree of the items.
  var explanation: [ExplanationNode] { entries.map(\.explanation) }

  private func sum(_ share: (ItemStanding) -> Double) -> Double {
    entries.reduce(0) { $0 + $1.item.weight * share($1.standing) }
  }
}

extension GradedItems.Entry {
  /// The item's node, with its open discrepancies below it.
  fileprivate var explanation: ExplanationNode {
    let ranged = Ranged(
      value: standing.credit, low: standing.low, high: standing.high,
      coverage: standing.isCovered ? 1 : 0)
    return ExplanationNode(
      label: .item(
        code: item.code, title: item.title.isEmpty ? nil : item.title, grade: standing.state),
      ranged: ranged, weight: item.weight,
      children: standing.discrepancies.map {
        ExplanationNode(
          label: .discrepancy($0), ranged: ranged, weight: 1, citations: [$0.citation])
      },
      citations: standing.citations)
  }
}
