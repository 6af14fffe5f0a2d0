import SeaworthyInspection
public import SeaworthyReadiness
import SeaworthyTime

extension AssistanceVisit {
  /// The visits that the records of vessels tell of, by coast guard, start, name and kind.
  ///
  /// Of a technical assistance visit whoever made it, of the other kinds what the team made. Named
  /// inspections are of the visit of that name; those without a name, of one coast guard and kind,
  /// are one visit while none is farther than the time of settling from the one before.
  public static func visits(
    in records: [AssistanceRecord], _ rules: AssistanceRules
  ) -> [AssistanceVisit] {
    let stops = records.flatMap { record in
      record.inspections.filter { $0.isVisit && !$0.isDisputed }.map { (record.vessel, $0) }
    }
    let groups = Dictionary(grouping: stops) { vessel, inspection in
      Group(coastGuard: vessel.coastGuard, name: inspection.visit, kind: inspection.kind)
    }
    return groups.flatMap { group, stops in
      let parts = group.name == nil ? stretches(stops, rules.settling) : [stops]
      return parts.map { stops in
        AssistanceVisit(
          coastGuard: group.coastGuard, name: group.name, kind: group.kind,
          boats: Dictionary(stops.map { ($0.0, $0.1.at) }, uniquingKeysWith: min))
      }
    }.sorted {
      ($0.coastGuard, $0.start, $0.name ?? "", $0.kind.rawValue)
        < ($1.coastGuard, $1.start, $1.name ?? "", $1.kind.rawValue)
    }
  }

  private struct Group: Hashable {
    let coastGuard: String
    let name: String?
    let kind: InspectionKind
  }

  /// Inspections in stretches: a new one begins where more than a time has passed since the last.
  private static func stretches(
    _ stops: [(VesselKey, InspectionOnBoard)], _ settling: Milliseconds
  ) -> [[(VesselKey, InspectionOnBoard)]] {
    var stretches: [[(VesselKey, InspectionOnBoard)]] = []
    var end = Instant.distantPast
    for stop in stops.sorted(by: { ($0.1.at, $0.0) < ($1.1.at, $1.0) }) {
      if stretches.isEmpty || stop.1.at > end + settling {
        stretches.append([stop])
      } else {
        stretches[stretches.count - 1].append(stop)
      }
      end = max(end, stop.1.end)
    }
    return stretches
  }
}

extension InspectionOnBoard {
  /// Whether it makes a visit of its kind: a technical assistance visit whoever made it, the other
  /// kinds if the team did.
  public var isVisit: Bool {
    switch kind {
    case .statusReport, .followUp: false
    case .technicalAssistanceVisit: true
    case .boatCheck, .materielInspection, .underwayTrial, .readyForOperations: source == .team
    }
  }
}
