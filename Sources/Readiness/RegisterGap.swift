public import SeaworthyInspection
public import SeaworthyTime

/// Why nobody can say what the register of a coast guard holds.
///
/// What a register would say of boats, requirements, allowances and billets is then unknown, and
/// unknown is never ready. Like a register that stands it bears on every instant, whenever it was
/// made out. Source: doctrine 2, rules 3 and 13.
public struct RegisterGap: Hashable, Sendable {
  /// Why.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// A register has errors and is held.
    case registerHeld
    /// No register of the coast guard stands.
    case noRegister
  }

  /// Why.
  public var reason: Reason
  /// On which coast guard it bears; nil where that could not be read, which is on every one.
  public var coastGuard: String?
  /// When the held register was made out; nil where that could not be read, or none is held.
  public var preparedAt: Instant?
  /// Whether every boat that the held register enters could be read; false bears on all boats that
  /// are pooled with its own, for nobody knows how many more there are.
  public var namesAllVessels: Bool
  /// Where the held register stands, with the line of the first error; nil if none is held.
  public var citation: Citation?

  /// A register that is held or missing.
  public init(
    _ reason: Reason, coastGuard: String?, preparedAt: Instant? = nil,
    namesAllVessels: Bool = true, citation: Citation? = nil
  ) {
    self.reason = reason
    self.coastGuard = coastGuard
    self.preparedAt = preparedAt
    self.namesAllVessels = namesAllVessels
    self.citation = citation
  }

  /// Whether a held register may have taken a boat out of the pooled figures, or outweighed it with
  /// boats that nobody can name.
  public func isUncertain(_ vessel: VesselKey) -> Bool {
    guard reason == .registerHeld else { return false }
    return !namesAllVessels || coastGuard.map { $0 == vessel.coastGuard } ?? true
  }
}
