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
  func arrivals(in window: Interval) -> [ArrivalObservation] {
    counted.flatMap(\.arrivals)
      .filter { window.contains($0.at) }
      .sorted { ($0.at, $0.vessel) < ($1.at, $1.vessel) }
  }
}
