/// What of a period nobody can say of a boat, because a report cannot be relied on that may tell of
/// it.
///
/// A file that is held or withdrawn, and a report about which somebody has to decide, tells of the
/// time since the last inspection before it that would have seen the same, until the later one that
/// ends what it leaves unknown. How much it tells of nobody knows: more may have been done, checked,
/// found or corrected than other reports tell. Source: doctrine 2, rule 3; 3, "Low"; 4,
/// "Forgetting".
public struct PeriodDoubt: Hashable, Sendable {
  /// Whether a file that is held or withdrawn may tell of more that happened in it.
  public var isIncomplete: Bool
  /// Whether a report about which somebody has to decide bears on it.
  public var isDisputed: Bool
  /// Whether more may have been open when it began.
  public var mayBeginWithMore: Bool
  /// Whether more may have been open when it ended.
  public var mayEndWithMore: Bool

  /// A doubt about a period.
  public init(
    isIncomplete: Bool = false, isDisputed: Bool = false, mayBeginWithMore: Bool = false,
    mayEndWithMore: Bool = false
  ) {
    self.isIncomplete = isIncomplete
    self.isDisputed = isDisputed
    self.mayBeginWithMore = mayBeginWithMore
    self.mayEndWithMore = mayEndWithMore
  }

  /// No doubt: every report that may tell of the period can be relied on.
  public static let none = PeriodDoubt()

  /// Whether more may have been done, checked or found in it than reports that stand tell.
  public var mayHoldMore: Bool { isIncomplete || isDisputed }

  /// Whether more may have been corrected in it than reports that stand tell: also what was open
  /// before, as only such a file lists it.
  public var mayHoldMoreCorrections: Bool { mayHoldMore || mayBeginWithMore }
}
