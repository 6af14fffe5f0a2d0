public import SeaworthyInspection
public import SeaworthyReadiness
public import SeaworthyTime

/// Lost mission-capable time by what it was lost to, the most first: a Pareto table.
///
/// Where several causes keep a boat down at once the time is lost once and shared equally among
/// them, so that the rows add up to all lost time exactly; no report tells which of them weighed
/// more. What one of them alone cost stands beside it: ``Row/won``. Source: doctrine 8, "Needs".
public struct LostTimeTable: Hashable, Sendable {
  /// By what the time is parted.
  public var dimension: Dimension
  /// The rows, the most time first; of equal time in the order of the vocabulary.
  public var rows: [Row]

  /// Rows by what time was lost to.
  public init(dimension: Dimension, rows: [Row]) {
    self.dimension = dimension
    self.rows = rows
  }

  /// By what lost time is parted.
  public enum Dimension: String, Hashable, Sendable, CaseIterable {
    /// By the SWBS group of the item that failed.
    case group
    /// By what brought it about.
    case cause
    /// By NMCM, NMCS and NMCD.
    case condition
    /// By the vessel's class.
    case vesselClass
    /// By vessel.
    case vessel
  }

  /// What time was lost to.
  public enum Key: Hashable, Sendable {
    /// Discrepancies on items of an SWBS group.
    case group(SWBSGroup)
    /// Discrepancies on items whose group nobody tells.
    case noGroup
    /// Declared downtime other than a planned yard period; reports give it no group.
    case downtime
    /// A planned yard period.
    case plannedYard
    /// What brought it about.
    case cause(DiscrepancyCause)
    /// NMCM, NMCS or NMCD.
    case condition(Condition)
    /// A class of vessels; nil where nobody states it.
    case vesselClass(String?)
    /// A vessel.
    case vessel(VesselKey)
  }

  /// The time lost to one thing.
  public struct Row: Hashable, Sendable {
    /// What it was lost to.
    public var key: Key
    /// Its share of the time.
    public var lost: SharedTime
    /// Of all lost time, 0 to 1.
    public var share: Double
    /// The share of this row and all above it, 0 to 1; 1 in the last.
    public var cumulative: Double
    /// The time that would have been mission capable had this alone been put right: nothing else
    /// held the boat then, and its condition would have been known. Never more than ``lost``.
    public var won: Milliseconds
    /// How many boats lost time to it.
    public var boats: Int
    /// How many spells of discrepancies and declared downtimes it comes from.
    public var spells: Int

    /// The time lost to one thing.
    public init(
      key: Key, lost: SharedTime, share: Double, cumulative: Double, won: Milliseconds, boats: Int,
      spells: Int
    ) {
      self.key = key
      self.lost = lost
      self.share = share
      self.cumulative = cumulative
      self.won = won
      self.boats = boats
      self.spells = spells
    }
  }
}
