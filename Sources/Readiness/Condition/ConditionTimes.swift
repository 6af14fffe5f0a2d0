public import SeaworthyTime

/// How long a vessel, or a group, was in each condition over a window.
///
/// Source: doctrine 3, "Mission-capable rate".
public struct ConditionTimes: Hashable, Sendable {
  /// Fully mission capable.
  public var fmc: Milliseconds
  /// Partially mission capable.
  public var pmc: Milliseconds
  /// Not mission capable, for maintenance.
  public var nmcm: Milliseconds
  /// Not mission capable, for supply.
  public var nmcs: Milliseconds
  /// Not mission capable, in a planned yard period.
  public var nmcd: Milliseconds
  /// In service, condition not known.
  public var unknown: Milliseconds
  /// Of the known time, how much is presumed. Source: doctrine 3, "Basis".
  public var presumed: Milliseconds

  /// Times in each condition.
  public init(
    fmc: Milliseconds = .zero, pmc: Milliseconds = .zero, nmcm: Milliseconds = .zero,
    nmcs: Milliseconds = .zero, nmcd: Milliseconds = .zero, unknown: Milliseconds = .zero,
    presumed: Milliseconds = .zero
  ) {
    self.fmc = fmc
    self.pmc = pmc
    self.nmcm = nmcm
    self.nmcs = nmcs
    self.nmcd = nmcd
    self.unknown = unknown
    self.presumed = presumed
  }

  /// In-service time with known condition.
  public var possible: Milliseconds { fmc + pmc + nmcm + nmcs + nmcd }

  /// In-service time.
  public var inService: Milliseconds { possible + unknown }

  /// The sum of two, as groups pool time.
  public static func + (left: ConditionTimes, right: ConditionTimes) -> ConditionTimes {
    ConditionTimes(
      fmc: left.fmc + right.fmc, pmc: left.pmc + right.pmc, nmcm: left.nmcm + right.nmcm,
      nmcs: left.nmcs + right.nmcs, nmcd: left.nmcd + right.nmcd,
      unknown: left.unknown + right.unknown, presumed: left.presumed + right.presumed)
  }
}
