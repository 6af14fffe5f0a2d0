/// Who corrected a discrepancy.
public enum Corrector: String, CodeWord {
  /// The partner coast guard.
  case partner
  /// The technical assistance field team.
  case team
  /// A contractor.
  case contractor

  /// `corrector`.
  public static let listName = "corrector"
}
