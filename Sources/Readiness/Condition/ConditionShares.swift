import SeaworthyTime

/// The shares of time in each condition, each 0 to 1.
///
/// Source: doctrine 3, "Mission-capable rate": shares of FMC, PMC, NMCM, NMCS, NMCD are of the time
/// with known condition; the unknown share is of the time in service.
public struct ConditionShares: Hashable, Sendable {
  /// Fully mission capable.
  public var fmc: Double
  /// Partially mission capable.
  public var pmc: Double
  /// Not mission capable, for maintenance.
  public var nmcm: Double
  /// Not mission capable, for supply.
  public var nmcs: Double
  /// Not mission capable, in a planned yard period.
  public var nmcd: Double
  /// Condition not known.
  public var unknown: Double

  /// Shares of time.
  public init(
    fmc: Double, pmc: Double, nmcm: Double, nmcs: Double, nmcd: Double, unknown: Double
  ) {
    self.fmc = fmc
    self.pmc = pmc
    self.nmcm = nmcm
    self.nmcs = nmcs
    self.nmcd = nmcd
    self.unknown = unknown
  }
}

extension ConditionTimes {
  /// The shares of the time in each condition; nil without time in service. Without known time the
  /// shares of the known conditions are 0.
  public var shares: ConditionShares? {
    guard inService > .zero else { return nil }
    let possible = max(1, Double(self.possible.count))
    return ConditionShares(
      fmc: Double(fmc.count) / possible, pmc: Double(pmc.count) / possible,
      nmcm: Double(nmcm.count) / possible, nmcs: Double(nmcs.count) / possible,
      nmcd: Double(nmcd.count) / possible,
      unknown: Double(unknown.count) / Double(inService.count))
  }
}
