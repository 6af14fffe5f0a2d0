public import SeaworthyInspection
public import SeaworthyStandards

/// A discrepancy as an entry of a chronology names it.
public struct NotedDiscrepancy: Hashable, Sendable {
  /// Its identifier, as the report states it that the entry rests on.
  public var identifier: String
  /// The code of its item.
  public var item: String
  /// The item on the checklist of the vessel's class; nil where that lacks it.
  public var checklistItem: ChecklistItem?
  /// The severity in force at the entry's time.
  public var severity: Severity
  /// What is wrong, in words, as last stated.
  public var description: String?

  /// A discrepancy as an entry names it.
  public init(
    identifier: String, item: String, checklistItem: ChecklistItem? = nil, severity: Severity,
    description: String? = nil
  ) {
    self.identifier = identifier
    self.item = item
    self.checklistItem = checklistItem
    self.severity = severity
    self.description = description
  }
}
