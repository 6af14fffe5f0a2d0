public import SeaworthyTime

/// A casualty report (CASREP) on a discrepancy.
public struct CASREP: Hashable, Sendable {
  /// Its category.
  public var category: CASREPCategory
  /// When it was sent, if that is known.
  public var sent: Timestamp?

  /// A casualty report.
  public init(category: CASREPCategory, sent: Timestamp? = nil) {
    self.category = category
    self.sent = sent
  }
}
