/// On what terms a boat operates with a restrictive discrepancy.
public enum WaiverKind: String, CodeWord {
  /// Permission of the authority named.
  case waiver
  /// Operated at commander's risk.
  case commandersRisk

  /// `waiver`.
  public static let listName = "waiver"
}
