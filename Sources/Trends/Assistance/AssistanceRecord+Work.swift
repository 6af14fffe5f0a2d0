import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

extension AssistanceRecord {
  /// Whether the boat was worked on in an interval, when asking after visits of a kind: there was a
  /// visit of that kind or a technical assistance visit, or others than the partner followed up or
  /// corrected something.
  ///
  /// What is in dispute counts too: nobody can say that the boat was left alone. So does a technical
  /// assistance visit of which the report cannot be relied on, if it is known when.
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
      || doubtful.contains {
        $0.kind == .technicalAssistanceVisit && $0.at == $0.noLaterThan && interval.contains($0.at)
      } || onward.contains { $0.isWorkedOn(in: interval, askingAfter: kind) }
  }

  /// Whether the boat may have been worked on in an interval, as far as only reports tell that cannot
  /// be relied on.
  func mayBeWorkedOn(in interval: Interval, askingAfter kind: InspectionKind) -> Bool {
    doubtful.contains { inspection in
      inspection.mayHaveBegun(in: interval)
        && (inspection.mayBeVisit(of: kind) || inspection.mayBeVisit(of: .technicalAssistanceVisit)
          || inspection.kind == .followUp && inspection.source != .coastGuard)
    } || onward.contains { $0.mayBeWorkedOn(in: interval, askingAfter: kind) }
  }

  /// What cannot be relied on of how the boat was found on two arrivals.
  ///
  /// Somebody whose time on board is not known may have arrived before the later one, and found the
  /// boat otherwise.
  func doubt(from first: ArrivalObservation, to next: ArrivalObservation) -> PairDoubt {
    var doubt: PairDoubt = []
    if doubtedArrivals.contains(first.at) { doubt.insert(.first) }
    let mayBeOther = doubtful.contains {
      $0.kind != .followUp && $0.at < $0.noLaterThan
        && $0.mayHaveBegun(in: Interval(first.at, next.at))
    }
    if mayBeOther || doubtedArrivals.contains(next.at) { doubt.insert(.next) }
    if onward.contains(where: { $0.doubt(from: first, to: next).contains(.next) }) {
      doubt.insert(.next)
    }
    return doubt
  }

  /// Whether some report of the boat cannot be relied on.
  var isDoubted: Bool {
    !doubtful.isEmpty || !doubtedArrivals.isEmpty || onward.contains(where: \.isDoubted)
  }

  /// The same with nothing of what reports say that cannot be relied on but that it makes unknown.
  var withoutDoubtful: AssistanceRecord {
    var record = self
    (record.doubtful, record.doubtedArrivals) = ([], [])
    record.onward = onward.map(\.withoutDoubtful)
    return record
  }
}

extension DoubtfulInspection {
  /// Whether it can have begun in an interval.
  func mayHaveBegun(in interval: Interval) -> Bool {
    at < interval.end && noLaterThan >= interval.start
  }

  /// Whether it may be one that makes a visit of a kind: a technical assistance visit whoever made
  /// it, the other kinds if nobody can say that the team did not. A kind that cannot be read may be
  /// any.
  func mayBeVisit(of asked: InspectionKind) -> Bool {
    if let kind, kind != asked { return false }
    return switch asked {
    case .statusReport, .followUp: false
    case .technicalAssistanceVisit: true
    case .boatCheck, .materielInspection, .underwayTrial, .readyForOperations:
      source == nil || source == .team
    }
  }

  /// Of which kind it makes a visit for sure; nil if of none.
  var visitKind: InspectionKind? {
    guard let kind, mayBeVisit(of: kind) else { return nil }
    return kind == .technicalAssistanceVisit || source == .team ? kind : nil
  }
}
