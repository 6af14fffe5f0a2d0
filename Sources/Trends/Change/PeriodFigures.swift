public import SeaworthyReadiness
import SeaworthyTime

/// What one period says of a group: the rate that is accounted for, and what it rests on.
public struct PeriodFigures: Hashable, Sendable {
  /// The boats' time, pooled.
  public var window: AvailabilityWindow
  /// How many boats have known time.
  public var seen: Int
  /// How many boats are in the fleet at any time of it.
  public var inFleet: Int

  /// What a period says of a group.
  public init(window: AvailabilityWindow, seen: Int, inFleet: Int) {
    self.window = window
    self.seen = seen
    self.inFleet = inFleet
  }

  /// What a period says of some boats; `inFleet` of them are in the fleet.
  init(pooling windows: [AvailabilityWindow], over interval: Interval, inFleet: Int) {
    self.init(
      window: AvailabilityWindow(pooling: windows, over: interval),
      seen: windows.count { $0.times.possible > .zero }, inFleet: inFleet)
  }

  /// The mission-capable rate with its range, 0 to 1; nil without time in service, its value nil
  /// without known time.
  public var rate: Ranged? { window.missionCapableRate }

  /// The boats' known time.
  var known: KnownTime { KnownTime(window.times) }
}
