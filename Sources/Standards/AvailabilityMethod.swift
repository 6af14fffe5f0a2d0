public import SeaworthyInspection

/// How time is counted in a rate.
///
/// Source: doctrine 3, "Exact intervals; a standard may say day-close".
public enum AvailabilityMethod: String, CodeWord {
  /// Every interval as it is, to the millisecond.
  case exact
  /// A UTC day belongs to the window if its 24:00 lies in (start, end], and takes the condition
  /// just before it.
  case dayClose

  /// `method`.
  public static let listName = "method"
}
