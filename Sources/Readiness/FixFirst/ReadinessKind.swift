/// Which of a boat's two scores. Source: doctrine 4.
public enum ReadinessKind: String, Hashable, Sendable, CaseIterable {
  /// Maintenance readiness.
  case maintenance
  /// Operational readiness.
  case operational
}
