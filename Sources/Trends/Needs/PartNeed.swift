public import SeaworthyTime

/// How much of a part is asked for, over discrepancies that need it and allowances that lack it.
///
/// Source: doctrine 8, "Needs".
public struct PartNeed: Hashable, Sendable {
  /// The part's number.
  public var number: String
  /// The national stock numbers that reports give it, in order; more than one is a contradiction.
  public var stockNumbers: [String]
  /// How many the discrepancies of the window needed, open and closed.
  public var needed: Int
  /// Of ``needed``, how many are of open discrepancies and not yet received.
  public var outstanding: Int
  /// How many allowances surely lack at the end of the window.
  public var belowAllowance: Int
  /// How many more they may lack: lines that nobody counted, or that no longer count.
  public var unknown: Int
  /// How many boats need or lack it.
  public var boats: Int
  /// The coast guards of these boats, by code.
  public var coastGuards: [String]
  /// How long the oldest open discrepancy that needs it has been open; nil without one.
  public var longestOpen: Milliseconds?
  /// How long the longest wait for it has lasted; nil where nothing waits.
  public var longestWait: Milliseconds?
  /// The lost time of discrepancies while they waited for parts, shared among their parts.
  public var lost: SharedTime

  /// How many are asked for: still needed, and below allowance.
  public var demand: Int { outstanding + belowAllowance }

  /// How many allowances lack at most.
  public var mostBelowAllowance: Int { belowAllowance + unknown }

  /// A part that nobody needs yet.
  public init(
    number: String, stockNumbers: [String] = [], needed: Int = 0, outstanding: Int = 0,
    belowAllowance: Int = 0, unknown: Int = 0, boats: Int = 0, coastGuards: [String] = [],
    longestOpen: Milliseconds? = nil, longestWait: Milliseconds? = nil,
    lost: SharedTime = SharedTime()
  ) {
    self.number = number
    self.stockNumbers = stockNumbers
    self.needed = needed
    self.outstanding = outstanding
    self.belowAllowance = belowAllowance
    self.unknown = unknown
    self.boats = boats
    self.coastGuards = coastGuards
    self.longestOpen = longestOpen
    self.longestWait = longestWait
    self.lost = lost
  }
}
