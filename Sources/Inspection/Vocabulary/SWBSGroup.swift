/// The first level of the ship work breakdown structure (SWBS), to which every item belongs.
///
/// Source: doctrine 1; group 800 is the project's own planning factor.
public enum SWBSGroup: String, CodeWord, Comparable {
  /// Hull.
  case hull = "100"
  /// Propulsion.
  case propulsion = "200"
  /// Electrical.
  case electrical = "300"
  /// Command and surveillance.
  case commandAndSurveillance = "400"
  /// Auxiliary: steering, bilge, fuel, fire-fighting.
  case auxiliary = "500"
  /// Outfit: lifesaving, rescue and survival.
  case outfit = "600"
  /// Armament.
  case armament = "700"
  /// Documents and PMS records.
  case documents = "800"

  /// `group`.
  public static let listName = "group"

  /// By number.
  public static func < (left: SWBSGroup, right: SWBSGroup) -> Bool {
    left.rawValue < right.rawValue
  }
}
