/// Whether a report stands.
public enum ReportStatus: String, CodeWord {
  /// It stands.
  case final
  /// Its sender takes it back: the boat counts as unknown from its inspection on.
  case withdrawn

  /// `status`.
  public static let listName = "status"
}
