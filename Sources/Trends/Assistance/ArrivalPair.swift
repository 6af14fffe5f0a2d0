import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// How a boat was found on an arrival, and how on the next one.
struct ArrivalPair: Hashable {
  /// The boat.
  let vessel: VesselKey
  /// The earlier arrival.
  let first: ArrivalObservation
  /// The later one.
  let next: ArrivalObservation

  /// From the one arrival up to the other.
  var interval: Interval { Interval(first.at, next.at) }

  /// Whether it is known how the boat was found on both.
  var isKnown: Bool { first.condition != .unknown && next.condition != .unknown }

  /// 1 if the boat was found ready on the later arrival, else 0. Source: doctrine 3, "Found ready".
  var outcome: Double { next.isReady ? 1 : 0 }
}

extension AssistanceRecord {
  /// Every arrival with the next one, oldest first.
  func arrivalPairs(_ rules: AssistanceRules) -> [ArrivalPair] {
    arrivals.compactMap { arrivalPair(from: $0, rules) }
  }

  /// An arrival with the next one; nil if the boat was not seen since, or for a follow-up.
  ///
  /// Who comes on board while the stay that began with an arrival has hardly ended sees what that
  /// stay left behind, as on departure; a follow-up looks at what was found and belongs to the visit
  /// that it follows. Neither is the next arrival.
  /// Source: doctrine 7, "found ready at the next arrival, never at departure".
  func arrivalPair(from first: ArrivalObservation, _ rules: AssistanceRules) -> ArrivalPair? {
    guard first.kind != .followUp else { return nil }
    let settled = stayEnd(from: first, rules.settling) + rules.settling
    return arrivals.first { $0.kind != .followUp && $0.at > first.at && $0.at >= settled }.map {
      ArrivalPair(vessel: vessel, first: first, next: $0)
    }
  }

  /// When the stay on board ended that began with an arrival: the last inspection of its visit and
  /// the follow-ups on it.
  private func stayEnd(from arrival: ArrivalObservation, _ settling: Milliseconds) -> Instant {
    inspections.filter { $0.at >= arrival.at }.reduce(arrival.at) { end, inspection in
      let isOfVisit =
        inspection.visit != nil && inspection.visit == arrival.visit || inspection.at == arrival.at
      let isFollowUp = inspection.kind == .followUp && inspection.at <= end + settling
      return isOfVisit || isFollowUp ? max(end, inspection.end) : end
    }
  }

  /// Whether the boat was worked on in an interval, when asking after visits of a kind: there was a
  /// visit of that kind or a technical assistance visit, or others than the partner followed up or
  /// corrected something.
  ///
  /// What is in dispute counts too: nobody can say that the boat was left alone.
  func isWorkedOn(in interval: Interval, askingAfter kind: InspectionKind) -> Bool {
    inspections.contains { inspection in
      guard interval.contains(inspection.at) else { return false }
      switch inspection.kind {
      case .technicalAssistanceVisit: return true
      case .followUp: return inspection.source != .coastGuard
      default: return inspection.kind == kind && inspection.isVisit
      }
    }
      || corrections.contains { correction in
        guard interval.contains(correction.at), let by = correction.by else { return false }
        return by != .partner
      }
  }
}
