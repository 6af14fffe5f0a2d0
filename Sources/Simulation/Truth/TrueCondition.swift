/// The condition that a boat was really in.
///
/// Source: doctrine 3; the truth is never unknown.
public enum TrueCondition: String, Hashable, Sendable, CaseIterable, Encodable {
  /// Fully mission capable.
  case fmc
  /// Partially mission capable: a restrictive fault under waiver.
  case pmc
  /// Not mission capable, for maintenance.
  case nmcm
  /// Not mission capable, for supply: every cause is waiting for parts.
  case nmcs
  /// Not mission capable, in a planned yard period.
  case nmcd

  /// Fully or partially mission capable.
  public var isMissionCapable: Bool { self == .fmc || self == .pmc }
}
