import SeaworthyInspection
import SeaworthyReadiness

/// Reports among which somebody has to decide, and a vessel that one of them names.
struct VesselDispute: Hashable, Sendable {
  /// Which vessel.
  var vessel: VesselKey
  /// The reports.
  var dispute: Dispute
}
