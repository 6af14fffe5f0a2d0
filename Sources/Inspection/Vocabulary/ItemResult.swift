/// What was found of a checklist item. Never a grade from 1 to 5.
///
/// Source: doctrine 1.
public enum ItemResult: String, CodeWord {
  /// As the handbook requires it.
  case standard
  /// Not as the handbook requires it.
  case nonstandard
  /// The boat does not carry the item.
  case notApplicable
  /// Nobody looked.
  case notInspected

  /// `result`.
  public static let listName = "result"
}
