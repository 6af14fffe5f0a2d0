/// By what a maintenance task falls due again.
public enum PeriodicityUnit: String, CodeWord {
  /// Calendar days.
  case days
  /// Calendar weeks.
  case weeks
  /// Calendar months.
  case months
  /// Hours that the engine has run.
  case engineHours

  /// `periodicity_unit`.
  public static let listName = "periodicity_unit"
}
