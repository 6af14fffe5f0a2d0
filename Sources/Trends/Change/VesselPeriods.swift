public import SeaworthyInspection
public import SeaworthyReadiness
import SeaworthyTime

/// What two periods say of one boat of a group.
///
/// Source: doctrine 7, "Change accounted for".
public struct VesselPeriods: Hashable, Sendable {
  /// Which boat.
  public var vessel: VesselKey
  /// The earlier period, under the first standard.
  public var before: AvailabilityWindow
  /// The later period, under the first standard.
  public var after: AvailabilityWindow
  /// The later period, under the second standard.
  public var restated: AvailabilityWindow
  /// Whether it was in service in the group at any time of the earlier period.
  public var wasInFleet: Bool
  /// Whether it was in service in the group at any time of the later period.
  public var isInFleet: Bool

  /// What two periods say of a boat.
  ///
  /// - Parameters:
  ///   - restated: The later period under the second standard; nil where the standards are one.
  ///   - wasInFleet: nil where the time in service of the earlier period tells.
  ///   - isInFleet: nil where the time in service of the later period tells.
  public init(
    vessel: VesselKey, before: AvailabilityWindow, after: AvailabilityWindow,
    restated: AvailabilityWindow? = nil, wasInFleet: Bool? = nil, isInFleet: Bool? = nil
  ) {
    self.vessel = vessel
    self.before = before
    self.after = after
    self.restated = restated ?? after
    self.wasInFleet = wasInFleet ?? (before.times.inService > .zero)
    self.isInFleet = isInFleet ?? (after.times.inService > .zero)
  }
}
