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
  /// What could be done about each vessel in service, in order.
  public var prospects: [VesselProspects]
  /// The head of the ledger's journal at the question's receipt; nil of a ledger that has no
  /// journal yet.
  ///
  /// It rests on the order in which the content came in, and so belongs on a report, which one
  /// ledger issued, but in no answer that two ledgers of the same content have to give alike.
  public var journalHead: Digest?

  /// What a report is made of.
  public init(
    period: Period, scores: ScoresAnswer, trends: TrendsAnswer,
    conditions: [VesselKey: [ConditionSpell]], prospects: [VesselProspects] = [],
    journalHead: Digest? = nil
  ) {
    self.period = period
    self.scores = scores
    self.trends = trends
    self.conditions = conditions
    self.prospects = prospects
    self.journalHead = journalHead
  }
}
