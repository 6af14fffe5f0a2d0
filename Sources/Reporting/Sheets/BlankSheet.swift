public import SeaworthyInspection
public import SeaworthyStandards

/// A sheet that an inspector or a boat's crew fills in: nothing on it is told yet.
///
/// A value: as a file it is an inspection report whose every gap is an error of its own until it is
/// filled, so that a forgotten line never passes for a good one; as a page it is printed.
public struct BlankSheet: Hashable, Sendable {
  /// The kind of inspection that it is for.
  public let kind: InspectionKind
  /// The class of vessels that it is for; nil for any.
  public let vesselClass: String?
  /// The checklist that is followed; nil for a status report, which follows none.
  public let checklist: ClassChecklist?
  /// The vessel as its register states it; nil if the sheet is for any vessel.
  public let vessel: Vessel?

  /// The sheet of an inspection that follows a checklist.
  public init(_ kind: InspectionKind, checklist: ClassChecklist, vessel: Vessel? = nil) {
    self.kind = kind
    self.checklist = checklist
    self.vessel = vessel
    vesselClass = checklist.vesselClass
  }

  /// The sheet of a coast guard's monthly report on a boat: what is open, engine hours,
  /// maintenance, supply and crew.
  public static func statusReport(ofClass vesselClass: String?, vessel: Vessel? = nil) -> BlankSheet
  {
    BlankSheet(statusReportOfClass: vesselClass ?? vessel?.vesselClass, vessel: vessel)
  }

  private init(statusReportOfClass vesselClass: String?, vessel: Vessel?) {
    kind = .statusReport
    checklist = nil
    self.vesselClass = vesselClass
    self.vessel = vessel
  }

  /// The items to grade, by SWBS group and in the order of the checklist.
  var groups: [(group: SWBSGroup, items: [ChecklistItem])] {
    SWBSGroup.allCases.compactMap { group in
      let items = checklist?.items.filter { $0.group == group } ?? []
      return items.isEmpty ? nil : (group, items)
    }
  }
}
