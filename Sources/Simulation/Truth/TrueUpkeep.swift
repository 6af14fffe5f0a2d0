public import SeaworthyInspection
public import SeaworthyTime

/// A fault that a boat really had, whether or not anybody wrote it down.
public struct TrueFault: Hashable, Sendable {
  /// The code of its item in the checklist.
  public var item: String
  /// How far it restricted the boat.
  public var severity: Severity
  /// What brought it about.
  public var cause: DiscrepancyCause
  /// From when it came about until it was put right, which may be after the region's span.
  public var interval: Interval
  /// Who put it right, or was to.
  public var corrector: Corrector
}

/// A task of preventive maintenance that really fell due.
public struct TrueTask: Hashable, Sendable {
  /// When it was due.
  public var due: Instant
  /// How much of it was really done: 1, ½ or 0.
  public var share: Double
  /// Whether the crew records it as done, wholly or in part.
  public var isRecordedAsDone: Bool
}

/// The parts and the crew that were really on board in a quarter of a year.
public struct TrueStores: Hashable, Sendable {
  /// The quarter.
  public var interval: Interval
  /// Lines of the allowance that were complete.
  public var completeLines: Int
  /// Lines of the allowance.
  public var lines: Int
  /// Places of the crew that qualified people filled.
  public var filledPlaces: Int
  /// Places of the crew.
  public var places: Int
}

/// What was really wrong with a boat, done for it and on board of it while a coast guard held it.
public struct TrueUpkeep: Hashable, Sendable {
  /// The codes of the checklist's items that the boat doesn't carry.
  public var missingItems: Set<String>
  /// The faults that were there at some time, the first one first.
  public var faults: [TrueFault]
  /// The tasks of preventive maintenance, by when they were due.
  public var tasks: [TrueTask]
  /// What was on board, quarter by quarter.
  public var stores: [TrueStores]
  /// How long its engines ran within the region's span, in hours.
  public var engineHours: Double
}
