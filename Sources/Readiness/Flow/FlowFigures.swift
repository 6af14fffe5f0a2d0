import SeaworthyStandards
public import SeaworthyTime

/// How discrepancies come and go, for one vessel or pooled over several, as of an instant.
///
/// Availability is of the trailing window; all else of everything known by the instant. There is no
/// figure where there is nothing to state. Source: doctrine 6.
public struct FlowFigures: Hashable, Sendable {
  /// Ao with its range; see ``AvailabilityWindow/operationalAvailability``.
  public var operationalAvailability: Ranged?
  /// Ai, 0 to 1; see ``TimeUpAndDown/inherentAvailability``.
  public var inherentAvailability: Double?
  /// The time that both are over.
  public var timeUpAndDown: TimeUpAndDown
  /// The mean time between failures, on each basis that there is.
  public var timeBetweenFailures: [TimeBetweenFailures]
  /// How often what was corrected came back.
  public var repeats: RepeatRate?
  /// How old the backlog is.
  public var backlogAge: BacklogAge?
  /// How long corrections take.
  public var timeToCorrect: TimeToCorrect?
  /// What brought discrepancies about.
  public var causes: CauseGroups?
  /// How much of the work the partner does.
  public var selfReliance: SelfReliance?

  /// Figures of flow; without any, of vessels of which nothing is known.
  public init(
    operationalAvailability: Ranged? = nil, inherentAvailability: Double? = nil,
    timeUpAndDown: TimeUpAndDown = TimeUpAndDown(up: .zero, repair: .zero, supplyDelay: .zero),
    timeBetweenFailures: [TimeBetweenFailures] = [],
    repeats: RepeatRate? = nil, backlogAge: BacklogAge? = nil,
    timeToCorrect: TimeToCorrect? = nil, causes: CauseGroups? = nil,
    selfReliance: SelfReliance? = nil
  ) {
    self.operationalAvailability = operationalAvailability
    self.inherentAvailability = inherentAvailability
    self.timeUpAndDown = timeUpAndDown
    self.timeBetweenFailures = timeBetweenFailures
    self.repeats = repeats
    self.backlogAge = backlogAge
    self.timeToCorrect = timeToCorrect
    self.causes = causes
    self.selfReliance = selfReliance
  }

  /// The figures of several vessels, pooled.
  ///
  /// - Parameters:
  ///   - histories: the vessels that count, in any order.
  ///   - availability: their pooled time over the trailing window.
  ///   - selfReliance: how much of the work their partners do, pooled.
  ///   - standard: the standard of the histories.
  ///   - instant: as of when.
  init(
    of histories: [VesselHistory], availability: AvailabilityWindow, selfReliance: SelfReliance?,
    standard: ScoringStandard, at instant: Instant
  ) {
    let time = availability.timeUpAndDown
    self.init(
      operationalAvailability: availability.operationalAvailability,
      inherentAvailability: time.inherentAvailability, timeUpAndDown: time,
      timeBetweenFailures: TimeBetweenFailures.each(
        of: histories, at: instant, standard: standard),
      repeats: RepeatRate(of: histories, at: instant),
      backlogAge: BacklogAge(of: histories, at: instant),
      timeToCorrect: TimeToCorrect(of: histories, at: instant),
      causes: CauseGroups(of: histories, at: instant),
      selfReliance: selfReliance)
  }
}
