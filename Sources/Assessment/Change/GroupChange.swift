public import SeaworthyInspection
public import SeaworthyReadiness
import SeaworthyTime
public import SeaworthyTrends

/// What moved the rate of a coast guard, or of the region.
public struct GroupChange: Hashable, Sendable {
  /// The coast guard's code; nil for the region.
  public var coastGuard: String?
  /// The coast guard's name, if a register gives one.
  public var name: String?
  /// The account.
  public var account: ChangeAccount
  /// The boats that were in the fleet in either period, in order.
  public var vessels: [ChangedVessel]
  /// What boats waited for, where supply moved the rate; nil where it did not.
  public var supply: SupplyChange?
  /// The registers of its coast guards that are held or missing.
  public var registerGaps: [RegisterGap]

  /// What moved the rate of a group.
  public init(
    coastGuard: String?, name: String?, account: ChangeAccount, vessels: [ChangedVessel],
    supply: SupplyChange? = nil, registerGaps: [RegisterGap] = []
  ) {
    self.coastGuard = coastGuard
    self.name = name
    self.account = account
    self.vessels = vessels
    self.supply = supply
    self.registerGaps = registerGaps
  }
}

/// One boat of a group over both periods.
public struct ChangedVessel: Hashable, Sendable {
  /// Which boat, by the last key that it has in the group.
  public var vessel: VesselKey
  /// The keys that it had in the group before, in order.
  public var earlierKeys: [VesselKey]
  /// To whom the register transfers it out of the group; nil if it does not.
  public var movedTo: VesselKey?
  /// The earlier period.
  public var before: VesselPeriod
  /// The later period, under its own standard.
  public var after: VesselPeriod
  /// What it adds to each part; nil where there are no parts.
  public var parts: ChangeParts?

  /// One boat in one period.
  public struct VesselPeriod: Hashable, Sendable {
    /// What the period says of it.
    public var window: AvailabilityWindow
    /// Whether it was in service in the group at any time of it.
    public var isInFleet: Bool
    /// What somebody still has to decide or correct about it.
    public var marks: [VesselScore.Mark]

    /// A boat in a period.
    public init(window: AvailabilityWindow, isInFleet: Bool, marks: [VesselScore.Mark]) {
      self.window = window
      self.isInFleet = isInFleet
      self.marks = marks
    }

    /// Whether something is known of it.
    public var isSeen: Bool { window.times.possible > .zero }
  }

  /// A boat over both periods.
  public init(
    vessel: VesselKey, earlierKeys: [VesselKey] = [], movedTo: VesselKey? = nil,
    before: VesselPeriod, after: VesselPeriod, parts: ChangeParts? = nil
  ) {
    self.vessel = vessel
    self.earlierKeys = earlierKeys
    self.movedTo = movedTo
    self.before = before
    self.after = after
    self.parts = parts
  }
}
