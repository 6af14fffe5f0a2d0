/// Who made a report.
public enum SourceKind: String, CodeWord {
  /// The technical assistance field team.
  case team
  /// The partner coast guard that holds the boat.
  case coastGuard
  /// A contractor.
  case contractor

  /// `source`.
  public static let listName = "source"
}
