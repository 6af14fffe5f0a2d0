/// One of the nine parts into which a change of the mission-capable rate splits, in the order in
/// which they are told.
///
/// Source: doctrine 7, "Change accounted for".
public enum ChangePart: String, Hashable, Sendable, CaseIterable {
  /// Boats seen in both periods were longer or shorter not mission capable for maintenance, which
  /// includes downtime of cause other.
  case maintenance
  /// They waited longer or shorter for parts.
  case supply
  /// They were longer or shorter in a planned yard period.
  case depot
  /// More or less of the time of boats that are readier than others was known.
  case exposure
  /// Boats seen in the earlier period were no longer in the fleet.
  case leftFleet
  /// Boats seen in the earlier period were in the fleet, and nothing was known of them.
  case noLongerSeen
  /// Boats seen in the later period were not in the fleet before.
  case joinedFleet
  /// Boats seen in the later period were in the fleet before, and nothing was known of them.
  case newlySeen
  /// The later period is scored by another standard.
  case standard

  /// Whether it is of boats seen in both periods, and cannot be told where there is none.
  public var isOfSameBoats: Bool {
    switch self {
    case .maintenance, .supply, .depot, .exposure: true
    case .leftFleet, .noLongerSeen, .joinedFleet, .newlySeen, .standard: false
    }
  }
}
