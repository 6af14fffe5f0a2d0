public import SeaworthyInspection
public import SeaworthyReadiness
public import SeaworthyTime

/// What a report on a region or coast guard is made of.
public struct ReportAnswer: Hashable, Sendable {
  /// The period that it is about.
  public var period: Period
  /// The scores at the end of the period, or as of the question if that comes first.
  public var scores: ScoresAnswer
  /// The series up to and with the period.
  public var trends: TrendsAnswer
  /// Each vessel's condition over the time of the series, by vessel.
  public var conditions: [VesselKey: [ConditionSpell]]

  /// What a report is made of.
  public init(
    period: Period, scores: ScoresAnswer, trends: TrendsAnswer,
    conditions: [VesselKey: [ConditionSpell]]
  ) {
    self.period = period
    self.scores = scores
    self.trends = trends
    self.conditions = conditions
  }
}
