import SeaworthyInspection
import SeaworthyReadiness

/// A file or report that cannot be relied on, and the vessel that it leaves unknown.
struct VesselGap: Hashable, Sendable {
  /// Which vessel.
  var vessel: VesselKey
  /// What cannot be relied on.
  var gap: EvidenceGap
}
