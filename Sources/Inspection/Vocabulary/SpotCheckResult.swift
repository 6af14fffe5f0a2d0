/// What a spot check of recorded maintenance found.
///
/// Source: doctrine 4, accomplishment confidence factor (ACF).
public enum SpotCheckResult: String, CodeWord {
  /// It was done as recorded.
  case verified
  /// It was not.
  case notVerified

  /// `spot_check_result`.
  public static let listName = "spot_check_result"
}
