/// What brought a discrepancy about.
///
/// Source: doctrine 6, cause groups.
public enum DiscrepancyCause: String, CodeWord {
  /// Maintenance that was not done, or done wrongly.
  case maintenance
  /// A part that was not to be had.
  case supply
  /// The way the boat was operated.
  case `operator`
  /// Wear or failure of the material itself.
  case material
  /// Something outside the boat: weather, collision.
  case external
  /// Not known.
  case unknown

  /// `cause`.
  public static let listName = "cause"
}
