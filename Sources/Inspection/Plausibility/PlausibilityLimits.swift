public import SeaworthyTime

/// From where on a value, though possible, is probably a slip of the pen.
///
/// They give warnings and never touch a score, so they stand here and not in the scoring standard.
/// All are the project's own (P), set where a good report hardly ever comes.
public struct PlausibilityLimits: Hashable, Sendable {
  /// No report, delivery or requirement is older: 1950-01-01 in UTC. No boat inspected today was
  /// delivered before, and a year such as 0224 or 1926 lies far beyond it.
  public var earliest = Instant(milliseconds: -631_152_000_000)
  /// How long before the making out of its report an inspection may lie: 30 years, for archives
  /// that are typed in late.
  public var oldestInspection = Milliseconds.days(10_958)
  /// How long before the making out of a report the facts that it tells may lie: 10 years, the
  /// better part of a boat's life.
  public var oldestFact = Milliseconds.days(3653)
  /// How long after the making out of a report downtime or the wait for parts may be planned to
  /// end: 5 years, twice the longest yard period.
  public var longestPlan = Milliseconds.days(1826)
  /// How long after the inspection a report is made out at the latest: 400 days, when the staleness
  /// of every kind of evidence has passed and the report changes nothing any more.
  public var latestReport = Milliseconds.days(400)
  /// How long a waiver runs at the most: a year with its leap day. Even a minor discrepancy is due
  /// after 90 days.
  public var longestWaiver = Milliseconds.days(366)
  /// How far two readings of an hour meter may contradict each other: an hour, since some write
  /// whole hours only.
  public var meterTolerance = 1.0
  /// How fast a boat moves at the most between two places: 40 knots.
  public var fastestBoat = 40.0
  /// How far apart two positions are still one port: 5 nautical miles.
  public var portRadius = 5.0
  /// How much time lies between inspections in two ports of which the positions are not known: an
  /// hour.
  public var shortestPassage = Milliseconds.hours(1)
  /// How many graded items a report has at least before it can be called a copy of another.
  public var fewestCopiedItems = 5

  /// The limits in use.
  public static let standard = PlausibilityLimits()
}
