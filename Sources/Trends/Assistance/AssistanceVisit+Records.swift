import SeaworthyInspection
public import SeaworthyReadiness
import SeaworthyTime

extension AssistanceVisit {
  /// The visits that the records of vessels tell of, by coast guard, start, name and kind.
  ///
  /// Of a technical assistance visit whoever made it, of the other kinds what the team made. Named
  /// inspections are of the visit of that name; those without a name, of one coast guard and kind,
  /// are one visit while none is farther than the time of settling from the one before.
  ///
  /// An inspection of which the report cannot be relied on was made all the same, and counts. Where
  /// nobody can say of which kind it was or whether the team made it, it counts under every kind
  /// that it may be of and of which there is a visit for sure.
  public static func visits(
    in records: [AssistanceRecord], _ rules: AssistanceRules
  ) -> [AssistanceVisit] {
    let kinds = Set(records.flatMap(\.visitKinds))
    let stops = records.flatMap { $0.stops(of: kinds) }
    let groups = Dictionary(grouping: stops) { stop in
      Group(coastGuard: stop.vessel.coastGuard, name: stop.name, kind: stop.kind)
    }
    return groups.flatMap { group, stops in
      let parts = group.name == nil ? stretches(stops, rules.settling) : [stops]
      return parts.map { AssistanceVisit(group, $0) }
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

  /// The visit that inspections of a group make. What can be relied on tells when it found a boat.
  private init(_ group: Group, _ stops: [VisitStop]) {
    let relied = stops.filter { !$0.isInDoubt }
    let boats = Dictionary(relied.map { ($0.vessel, $0.at) }, uniquingKeysWith: min)
    let doubtful = Dictionary(
      stops.filter { boats[$0.vessel] == nil }.map { ($0.vessel, $0.at) }, uniquingKeysWith: min)
    self.init(
      coastGuard: group.coastGuard, name: group.name, kind: group.kind,
      boats: boats.merging(doubtful) { first, _ in first }, inDoubt: Set(doubtful.keys))
  }

  /// Inspections in stretches: a new one begins where more than a time has passed since the last.
  private static func stretches(
    _ stops: [VisitStop], _ settling: Milliseconds
  ) -> [[VisitStop]] {
    var stretches: [[VisitStop]] = []
    var end = Instant.distantPast
    for stop in stops.sorted(by: { ($0.at, $0.vessel) < ($1.at, $1.vessel) }) {
      if stretches.isEmpty || stop.at > end + settling {
        stretches.append([stop])
      } else {
        stretches[stretches.count - 1].append(stop)
      }
      end = max(end, stop.end)
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
