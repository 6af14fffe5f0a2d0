/// Something that a document says otherwise than it was.
public struct RecordingError: Hashable, Sendable {
  /// In what way.
  public var kind: Kind
  /// The field that is wrong: its path in the document, or nil for the document as a whole.
  public var field: String?
  /// What should stand there; nil for nothing.
  public var trueValue: String?
  /// What stands there; nil for nothing.
  public var writtenValue: String?

  /// An error in a field.
  init(
    _ kind: Kind, field: String? = nil, trueValue: String? = nil, writtenValue: String? = nil
  ) {
    self.kind = kind
    self.field = field
    self.trueValue = trueValue
    self.writtenValue = writtenValue
  }

  /// In what way a document is wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An item that was broken is graded standard.
    case faultMissed
    /// An item that was as it should be is graded nonstandard.
    case faultImagined
    /// A discrepancy has a lower or higher severity than its fault.
    case severityMisclassified
    /// A fault that was listed was put right, and no report says when.
    case correctionNotRecorded
    /// Maintenance that was not done is recorded as done.
    case maintenanceOverstated
    /// A code word is misspelt.
    case misspelt
    /// Another document says otherwise under the same identifier and revision.
    case conflicting
    /// The report was made out wrongly; a revision puts it right.
    case revised
    /// The document arrived weeks or months late.
    case late
  }
}
