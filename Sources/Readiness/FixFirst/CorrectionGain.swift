public import SeaworthyTime

/// What correcting and verifying discrepancies at once would bring.
///
/// Source: doctrine 4, "Fix these first".
public struct CorrectionGain: Hashable, Sendable {
  /// What it would bring to maintenance readiness.
  public var maintenance: ScoreGain
  /// What it would bring to operational readiness.
  public var operational: ScoreGain
  /// The boat's condition after it.
  public var condition: Condition
  /// How much longer the boat would be known to be mission capable within the standard's outlook,
  /// if nothing else changed.
  public var missionCapableTime: Milliseconds

  /// What corrections would bring.
  public init(
    maintenance: ScoreGain, operational: ScoreGain, condition: Condition,
    missionCapableTime: Milliseconds
  ) {
    self.maintenance = maintenance
    self.operational = operational
    self.condition = condition
    self.missionCapableTime = missionCapableTime
  }
}

/// How far a score would move, in points.
public struct ScoreGain: Hashable, Sendable {
  /// The score; nil where there is none before or after.
  public var score: Double?
  /// The low, which decides the band.
  public var low: Double
  /// The high.
  public var high: Double
  /// The band after it; nil without a score.
  public var band: ReadinessScore.Band?

  /// How far a score would move.
  public init(score: Double?, low: Double, high: Double, band: ReadinessScore.Band?) {
    self.score = score
    self.low = low
    self.high = high
    self.band = band
  }

  /// From one score to another.
  init(from before: ReadinessScore, to after: ReadinessScore) {
    self.init(
      score: before.score.flatMap { before in after.score.map { $0 - before } },
      low: after.low - before.low, high: after.high - before.high, band: after.band)
  }
}
