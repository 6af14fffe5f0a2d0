/// What the found time of a discrepancy means.
public enum FoundBasis: String, CodeWord {
  /// Somebody saw it then; it may have been there before.
  case observed
  /// It came about then.
  case occurred

  /// `found`.
  public static let listName = "found"
}
