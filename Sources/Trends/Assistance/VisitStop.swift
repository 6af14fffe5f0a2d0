import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// An inspection of a boat that makes a visit of a kind, or is of one.
struct VisitStop {
  let vessel: VesselKey
  let at: Instant
  let end: Instant
  let kind: InspectionKind
  /// The visit's name, if the report gives one.
  let name: String?
  /// Whether the report cannot be relied on.
  let isInDoubt: Bool
}

extension AssistanceRecord {
  /// The kinds of which the boat was visited for sure.
  var visitKinds: Set<InspectionKind> {
    Set(
      inspections.filter { $0.isVisit && !$0.isDisputed }.map(\.kind)
        + doubtful.compactMap(\.visitKind))
  }

  /// The inspections that make visits of some kinds; one that may be of several counts under each.
  func stops(of kinds: Set<InspectionKind>) -> [VisitStop] {
    let relied = inspections.filter { $0.isVisit && !$0.isDisputed }.map { inspection in
      VisitStop(
        vessel: vessel, at: inspection.at, end: inspection.end, kind: inspection.kind,
        name: inspection.visit, isInDoubt: false)
    }
    let doubtful = doubtful.flatMap { inspection in
      kinds.filter(inspection.mayBeVisit).map { kind in
        VisitStop(
          vessel: vessel, at: inspection.at, end: inspection.at, kind: kind,
          name: inspection.visit, isInDoubt: true)
      }
    }
    return relied + doubtful
  }
}
