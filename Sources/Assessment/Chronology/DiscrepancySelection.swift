public import SeaworthyInspection

/// Which discrepancies a question is about.
public struct DiscrepancySelection: Hashable, Sendable {
  /// The severities in force; empty for all.
  public var severities: Set<Severity>
  /// Whether only those are meant that are overdue.
  public var isOverdueOnly: Bool
  /// Whether closed ones are meant too, and those of boats that are not in service.
  public var includesClosed: Bool

  /// A selection; all that is open.
  public init(
    severities: Set<Severity> = [], isOverdueOnly: Bool = false, includesClosed: Bool = false
  ) {
    self.severities = severities
    self.isOverdueOnly = isOverdueOnly
    self.includesClosed = includesClosed
  }
}
