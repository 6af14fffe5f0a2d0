/// The condition of a boat at an instant.
///
/// Source: doctrine 3, "Condition at t".
public enum Condition: String, Hashable, Sendable, CaseIterable {
  /// Fully mission capable.
  case fmc
  /// Partially mission capable: a restrictive discrepancy under waiver.
  case pmc
  /// Not mission capable, for maintenance.
  case nmcm
  /// Not mission capable, for supply: every cause is waiting for parts.
  case nmcs
  /// Not mission capable, in a planned yard period.
  case nmcd
  /// Nothing fresh is known. Never ready.
  case unknown
  /// Not in service.
  case outOfFleet

  /// Fully or partially mission capable.
  public var isMissionCapable: Bool { self == .fmc || self == .pmc }

  /// Not mission capable, for whatever reason.
  public var isNotMissionCapable: Bool { self == .nmcm || self == .nmcs || self == .nmcd }
}
