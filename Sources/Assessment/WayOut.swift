public import SeaworthyTime

/// What takes a file off the list of those that wait for a person.
public struct WayOut: Hashable, Sendable {
  /// What has to come. What waits for a decision always leaves the list by one; beside that, some
  /// documents may do.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The corrected file, under the same identifier.
    case sameIdentifier
    /// The corrected file, about the same inspection: its identifier could not be read.
    case sameInspection
    /// The right content, as the next revision.
    case nextRevision
    /// The revision that is missing.
    case missingRevision
    /// A decision, and nothing else.
    case decision
    /// A later inspection, which ends what the file does; only a decision takes it off the list.
    case laterInspection
  }

  /// What has to come.
  public var kind: Kind
  /// The lowest revision that will do; nil if the revision does not decide.
  public var revision: Int?
  /// The time after which it must have been made out; nil if that does not decide.
  public var preparedAfter: Instant?

  /// A way out.
  public init(_ kind: Kind, revision: Int? = nil, preparedAfter: Instant? = nil) {
    self.kind = kind
    self.revision = revision
    self.preparedAfter = preparedAfter
  }
}
