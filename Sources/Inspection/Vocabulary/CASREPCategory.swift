/// The category of a casualty report (CASREP). There is no category 1.
///
/// Source: doctrine 1.
public enum CASREPCategory: String, CodeWord {
  /// Minor degradation of a primary mission, or any loss of a secondary one.
  case two = "2"
  /// Major degradation of a primary mission.
  case three = "3"
  /// Loss of a primary mission.
  case four = "4"

  /// `casrep_category`.
  public static let listName = "casrep_category"
}
