import SeaworthyStandards
public import SeaworthyTime

extension AvailabilityWindow {
  /// A window without any in-service time.
  init(empty window: Interval) {
    self.init(
      window: window, times: ConditionTimes(), lowMissionCapable: .zero,
      lowFullyMissionCapable: .zero, highMissionCapable: .zero, highFullyMissionCapable: .zero,
      free: .zero)
  }

  /// Time of several vessels over one window, added up: Σ available/Σ possible.
  ///
  /// Source: doctrine 3, "Groups pool time".
  public init(pooling windows: some Sequence<AvailabilityWindow>, over window: Interval) {
    self = windows.reduce(into: AvailabilityWindow(empty: window)) { sum, next in
      sum.times = sum.times + next.times
      sum.lowMissionCapable += next.lowMissionCapable
      sum.lowFullyMissionCapable += next.lowFullyMissionCapable
      sum.highMissionCapable += next.highMissionCapable
      sum.highFullyMissionCapable += next.highFullyMissionCapable
      sum.free += next.free
    }
  }

  /// The same with no time that is surely ready: of a boat that may not be in the fleet.
  public var withoutLow: AvailabilityWindow {
    var window = self
    window.lowMissionCapable = .zero
    window.lowFullyMissionCapable = .zero
    return window
  }

  /// Adds a stretch of one vessel's time. Unknown time is not ready in the low and ready, fully, in
  /// the high.
  mutating func add(_ stretch: ConditionTimeline.Stretch, by method: AvailabilityMethod) {
    let (length, state) = (stretch.length(by: method), stretch.state)
    times.add(length, in: state.condition)
    if state.isPresumed { times.presumed += length }
    if state.worst.isMissionCapable { lowMissionCapable += length }
    if state.worst == .fmc { lowFullyMissionCapable += length }
    if state.best.isMissionCapable || state.best == .unknown { highMissionCapable += length }
    if state.best == .fmc || state.best == .unknown { highFullyMissionCapable += length }
    let isOperational = ![.unknown, .outOfFleet, .nmcd].contains(state.condition)
    if isOperational && state.isFree { free += length }
  }
}

extension ConditionTimes {
  /// Adds time in a condition; time out of the fleet is nobody's.
  mutating func add(_ length: Milliseconds, in condition: Condition) {
    switch condition {
    case .fmc: fmc += length
    case .pmc: pmc += length
    case .nmcm: nmcm += length
    case .nmcs: nmcs += length
    case .nmcd: nmcd += length
    case .unknown: unknown += length
    case .outOfFleet: break
    }
  }
}
