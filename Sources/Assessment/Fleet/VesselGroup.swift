import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// The vessels that a figure pools: those of a coast guard, or of the region.
struct VesselGroup: Sendable {
  /// The coast guard's code; nil for the region.
  var coastGuard: String?
  /// The coast guard's name, if a register gives one.
  var name: String?
  /// The registers of its coast guards that are held or missing.
  var registerGaps: [RegisterGap]
  /// Its vessels, those that are shown apart too, in order.
  var vessels: [AssessedVessel]

  /// The vessels that count.
  var counted: [AssessedVessel] { vessels.filter(\.counts) }

  /// The vessels that no register holds, where there is one.
  var provisional: [AssessedVessel] { vessels.filter { !$0.counts } }

  /// What was found on arrival on the vessels that count, within a window, oldest first.
  ///
  /// A vessel that a held register may enter counts, though no other does. Nobody can say that one
  /// counts that a held register may have taken out of the fleet: it was not found ready. Without
  /// this, holding a register would raise the share. Source: doctrine 2, rule 3, and 3, "Found
  /// ready".
  func arrivals(in window: Interval) -> [ArrivalObservation] {
    observed.flatMap { vessel in
      vessel.arrivals.map { isUncertain(vessel) ? $0.withoutReadiness : $0 }
    }
    .filter { window.contains($0.at) }
    .sorted { ($0.at, $0.vessel) < ($1.at, $1.vessel) }
  }

  /// What inspections found on the same vessels. Of one that a held register may have taken out of
  /// the fleet nothing can be relied on.
  func findings(_ findings: [VesselKey: [InspectionFindings]]) -> [InspectionFindings] {
    observed.flatMap { vessel in
      (findings[vessel.key] ?? []).map { isUncertain(vessel) ? $0.withoutReadiness : $0 }
    }
  }

  /// The vessels that count or that a held register may enter.
  var observed: [AssessedVessel] {
    vessels.filter { $0.counts || mayBeEntered($0.key) }
  }

  private func isUncertain(_ vessel: AssessedVessel) -> Bool {
    registerGaps.contains { $0.isUncertain(vessel.key) }
  }

  /// Whether a held register of its coast guard may enter a vessel: not all that it enters could be
  /// read.
  private func mayBeEntered(_ vessel: VesselKey) -> Bool {
    registerGaps.contains {
      !$0.namesAllVessels && $0.coastGuard ?? vessel.coastGuard == vessel.coastGuard
    }
  }
}

extension InspectionFindings {
  /// The same with nothing known of what was found.
  fileprivate var withoutReadiness: InspectionFindings {
    var findings = self
    findings.arrival = arrival.withoutReadiness
    findings.found = nil
    return findings
  }
}

extension ArrivalObservation {
  /// The same with nothing known if the vessel was found ready.
  fileprivate var withoutReadiness: ArrivalObservation {
    var arrival = self
    if isReady { arrival.condition = .unknown }
    return arrival
  }
}
