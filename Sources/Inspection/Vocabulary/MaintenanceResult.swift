/// What became of a task of preventive maintenance.
///
/// Source: doctrine 4, PMS performance.
public enum MaintenanceResult: String, CodeWord {
  /// Done wholly.
  case accomplished
  /// Done in part.
  case partial
  /// Not done, though it was due.
  case notAccomplished
  /// Still to be done.
  case scheduled

  /// `maintenance_result`.
  public static let listName = "maintenance_result"
}
