import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// How a boat was found on an arrival, and how on the next one.
///
/// What cannot be relied on counts against visits: of a visited boat as not ready, of a boat with
/// which it is compared as ready. Source: doctrine 2, rule 3.
struct ArrivalPair: Hashable {
  /// The boat.
  let vessel: VesselKey
  /// The earlier arrival.
  let first: ArrivalObservation
  /// The later one.
  let next: ArrivalObservation
  /// What of it cannot be relied on; nothing where such reports are left aside.
  var doubt: PairDoubt = []

  /// From the one arrival up to the other.
  var interval: Interval { Interval(first.at, next.at) }

  /// Whether it is known how the boat was found on both, but for reports that cannot be relied on.
  var isKnown: Bool {
    (first.condition != .unknown || doubt.contains(.first))
      && (next.condition != .unknown || doubt.contains(.next))
  }

  /// Whether nobody can say in which state the boat was found on the earlier arrival.
  var isStateUnknown: Bool { first.condition == .unknown || doubt.contains(.first) }

  /// In which states it may have been found then, ready or not.
  var states: [Bool] { isStateUnknown ? [true, false] : [first.isReady] }

  /// 1 if the boat was found ready on the later arrival, else 0. Source: doctrine 3, "Found ready".
  var outcome: Double { next.isReady && !doubt.contains(.next) ? 1 : 0 }

  /// The same of a boat that a visited one is held against: 1 also where that is in doubt.
  var outcomeAnyway: Double { next.isReady || doubt.contains(.next) ? 1 : 0 }

  /// Whether it counts among what is expected of boats: where nobody can say how the boat was found
  /// or whether it was left alone, only if it raises that.
  var countsAnyway: Bool { doubt.isDisjoint(with: [.first, .work]) || outcomeAnyway == 1 }

  /// Whether it counts among what is expected of boats found ready, or not.
  func counts(foundReady: Bool) -> Bool {
    (isStateUnknown || first.isReady == foundReady) && countsAnyway
  }
}

extension AssistanceRecord {
  /// Every arrival with the next one between which nobody is known to have worked on the boat, when
  /// asking after visits of a kind, oldest first.
  func pairsLeftAlone(
    askingAfter kind: InspectionKind, _ rules: AssistanceRules
  ) -> [ArrivalPair] {
    arrivals.compactMap { arrivalPair(from: $0, rules) }
      .filter { !isWorkedOn(in: $0.interval, askingAfter: kind) }
      .map { pair in
        var pair = pair
        if mayBeWorkedOn(in: pair.interval, askingAfter: kind) { pair.doubt.insert(.work) }
        return pair
      }
  }

  /// An arrival with the next one; nil if the boat was not seen since, or for a follow-up.
  ///
  /// Who comes on board while the stay that began with an arrival has hardly ended sees what that
  /// stay left behind, as on departure; a follow-up looks at what was found and belongs to the visit
  /// that it follows. Neither is the next arrival. A boat that was transferred arrives under its
  /// later key.
  /// Source: doctrine 7, "found ready at the next arrival, never at departure".
  func arrivalPair(from first: ArrivalObservation, _ rules: AssistanceRules) -> ArrivalPair? {
    guard first.kind != .followUp else { return nil }
    let settled = stayEnd(from: first, rules.settling) + rules.settling
    func isNext(_ arrival: ArrivalObservation) -> Bool {
      arrival.kind != .followUp && arrival.at > first.at && arrival.at >= settled
    }
    let next = arrivals.first(where: isNext) ?? onward.lazy.flatMap(\.arrivals).first(where: isNext)
    return next.map {
      ArrivalPair(vessel: vessel, first: first, next: $0, doubt: doubt(from: first, to: $0))
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
}
