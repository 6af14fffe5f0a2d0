/// Where a vessel stands in its life. Shown apart; it never changes condition by itself.
public enum LifecycleStatus: String, CodeWord {
  /// In service.
  case active
  /// Out of use, kept.
  case laidUp
  /// In refit.
  case refit

  /// `lifecycle`.
  public static let listName = "lifecycle"
}
