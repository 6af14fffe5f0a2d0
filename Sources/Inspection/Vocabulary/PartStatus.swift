/// How far a part that a correction needs has come.
public enum PartStatus: String, CodeWord {
  /// Asked for, not ordered.
  case requested
  /// Ordered.
  case ordered
  /// On its way.
  case shipped
  /// There.
  case received

  /// `part_status`.
  public static let listName = "part_status"
}
