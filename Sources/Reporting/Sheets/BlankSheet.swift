public import SeaworthyInspection
public import SeaworthyStandards

/// A sheet that an inspector or a boat's crew fills in: nothing on it is told yet.
///
/// A value: as a file it is an inspection report whose every gap is an error of its own until it is
/// filled, so that a forgotten line never passes for a good one; as a page it is printed.
public struct BlankSheet: Hashable, Sendable {
  /// The kind of inspection that it is for.
  public let kind: InspectionKind
  /// The checklist that is followed; nil for a status report of any class.
  public let checklist: ClassChecklist?
  /// The vessel as its register states it; nil if the sheet is for any vessel.
  public let vessel: Vessel?

  /// A sheet for a kind of inspection.
  public init(_ kind: InspectionKind, checklist: ClassChecklist?, vessel: Vessel? = nil) {
    self.kind = kind
    self.checklist = checklist
    self.vessel = vessel
  }

  /// The class of vessels that it is for; nil for any.
  var vesselClass: String? { checklist?.vesselClass ?? vessel?.vesselClass }

  /// The items to grade, by SWBS group and in the order of the checklist: a status report, which is
  /// to fit one page every month, asks for those alone on which the mission depends.
  var groups: [(group: SWBSGroup, items: [ChecklistItem])] {
    let items = (checklist?.items ?? []).filter { kind != .statusReport || $0.isMissionEssential }
    return SWBSGroup.allCases.compactMap { group in
      let items = items.filter { $0.group == group }
      return items.isEmpty ? nil : (group, items)
    }
  }
}
