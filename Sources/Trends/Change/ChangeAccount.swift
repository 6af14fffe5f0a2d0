public import SeaworthyInspection
import SeaworthyReadiness

/// What moved a group's mission-capable rate from one period to another: nine parts that add up to
/// the difference, and what each boat adds to each of them.
///
/// It is description: it says which boats and causes moved the rate, never that chance did not.
/// Source: doctrine 7, "Change accounted for"; product, promise 6.
public struct ChangeAccount: Hashable, Sendable {
  /// The earlier period, under the first standard.
  public var before: PeriodFigures
  /// The later period, under the second standard.
  public var after: PeriodFigures
  /// The account, or why there is none.
  public var outcome: Outcome

  /// What can be told of the change.
  public enum Outcome: Hashable, Sendable {
    /// Some boats are seen in both periods: all nine parts.
    case parts(Parts)
    /// No boat is seen in both: only that the fleet was replaced, and what the standard changed.
    case fleetReplaced(Replacement)
    /// A period has no known time under a standard by which it is told: nothing.
    case noRate
  }

  /// The nine parts.
  public struct Parts: Hashable, Sendable {
    /// The whole group's.
    public var total: ChangeParts
    /// Each boat's, in the order of the boats that were given; they add up to ``total``.
    public var byVessel: [VesselParts]
    /// The pooled rate of the boats seen in both periods, in the earlier one, 0 to 1.
    public var sameBoatsBefore: Double
    /// In the later one, under the first standard.
    public var sameBoatsAfter: Double
    /// How many boats are seen in both.
    public var sameBoats: Int
  }

  /// What one boat adds to each part.
  public struct VesselParts: Hashable, Sendable {
    /// Which boat.
    public var vessel: VesselKey
    /// What it adds.
    public var parts: ChangeParts

    /// What a boat adds.
    public init(vessel: VesselKey, parts: ChangeParts) {
      self.vessel = vessel
      self.parts = parts
    }
  }

  /// The change where no boat is seen in both periods.
  public struct Replacement: Hashable, Sendable {
    /// R₂ − R₁ under the first standard, which stands for all parts but the standard's.
    public var fleetReplaced: Double
    /// What the second standard adds to R₂.
    public var standard: Double

    /// A change of the whole fleet.
    public init(fleetReplaced: Double, standard: Double) {
      self.fleetReplaced = fleetReplaced
      self.standard = standard
    }
  }

  /// An account as it was made.
  public init(before: PeriodFigures, after: PeriodFigures, outcome: Outcome) {
    self.before = before
    self.after = after
    self.outcome = outcome
  }

  /// R₂ − R₁, each under its own standard, −1 to 1; nil if a period has no rate.
  public var difference: Double? {
    guard let before = before.rate?.value, let after = after.rate?.value else { return nil }
    return after - before
  }
}
