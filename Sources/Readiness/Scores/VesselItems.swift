import SeaworthyInspection
import SeaworthyStandards
public import SeaworthyTime

/// The items by which a vessel is scored at an instant.
///
/// Source: doctrine 4, "Items of a vessel".
struct VesselItems {
  /// The items, in the order of the checklist.
  var items: [ChecklistItem]
  /// The groups that the vessel is expected to have, in order.
  var groups: [SWBSGroup]
  /// Whether the standard has a checklist for the vessel's class.
  var hasChecklist: Bool
}

/// The items of a vessel as they stand at an instant.
struct ItemStandings {
  /// The items.
  var vessel: VesselItems
  /// How each of them stands, in their order.
  var entries: [GradedItems.Entry]
}

extension VesselHistory {
  /// The items of the vessel as they stand at an instant.
  func standings(at instant: Instant) -> ItemStandings {
    let vessel = vesselItems(at: instant)
    return ItemStandings(
      vessel: vessel,
      entries: vessel.items.map {
        GradedItems.Entry(item: $0, standing: standing(of: $0.code, at: instant))
      })
  }

  /// The vessel's class as last stated by an instant, the first also before; else the register's.
  public func vesselClass(at instant: Instant) -> String? {
    reports.lastStated(by: instant, \.vesselClass) ?? record.registration?.vesselClass
  }

  /// The checklist of the last stated class that has one; else of the register's. A class that the
  /// standard does not know, perhaps misspelt, takes no item away that one before it has.
  private func checklist(at instant: Instant) -> ClassChecklist? {
    reports.lastStated(by: instant) { $0.vesselClass.flatMap { standard.checklist(of: $0) } }
      ?? record.registration?.vesselClass.flatMap { standard.checklist(of: $0) }
  }

  /// The items of the vessel: the checklist of its class; without one, the items listed on the
  /// vessel by the instant, and the groups that the standard expects. Source: doctrine 4.
  func vesselItems(at instant: Instant) -> VesselItems {
    if let checklist = checklist(at: instant) {
      return VesselItems(
        items: checklist.items, groups: Set(checklist.items.map(\.group)).sorted(),
        hasChecklist: true)
    }
    let items = groupsOfListedItems(at: instant).sorted { $0.key < $1.key }.map {
      ChecklistItem(code: $0.key, group: $0.value, title: "")
    }
    return VesselItems(
      items: items,
      groups: Set(items.map(\.group)).union(standard.groupsWithoutChecklist).sorted(),
      hasChecklist: false)
  }

  /// The items that reports list by an instant, each with its group. An item that only
  /// discrepancies name has the group of its code's first digit.
  private func groupsOfListedItems(at instant: Instant) -> [String: SWBSGroup] {
    var groups: [String: SWBSGroup] = [:]
    for (report, telling) in zip(reports.ordered, reports.tellings) where report.start <= instant {
      for grade in report.grades where !telling.isContested || groups[grade.item] == nil {
        groups[grade.item] = grade.group
      }
      for discrepancy in report.discrepancies where groups[discrepancy.item] == nil {
        groups[discrepancy.item] = SWBSGroup(rawValue: discrepancy.item.prefix(1) + "00")
      }
    }
    return groups
  }

  /// Whether a report grades or lists by an instant an item that the class checklist lacks.
  func hasItemsOutsideChecklist(at instant: Instant) -> Bool {
    let known = vesselItems(at: instant)
    guard known.hasChecklist else { return false }
    let codes = Set(known.items.map(\.code))
    return reports.ordered.contains { report in
      report.start <= instant
        && (report.grades.contains { !codes.contains($0.item) }
          || report.discrepancies.contains { !codes.contains($0.item) })
    }
  }
}
