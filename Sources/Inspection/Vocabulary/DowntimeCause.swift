/// Why a boat was declared down.
public enum DowntimeCause: String, CodeWord {
  /// Under maintenance.
  case maintenance
  /// Waiting for parts.
  case supply
  /// In a planned yard period.
  case depot
  /// Anything else.
  case other

  /// `downtime_cause`.
  public static let listName = "downtime_cause"
}
