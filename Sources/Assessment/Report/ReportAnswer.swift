public import SeaworthyInspection
public import SeaworthyReadiness
public import SeaworthyTime

/// What a report on a region or coast guard is made of.
public struct ReportAnswer: Hashable, Sendable {
  /// The period that it is about.
  public var period: Period
  /// The scores at the end of the period, or as of the question if that comes first.
  public var scores: ScoresAnswer
  /// The observations up to the period's end with their verdicts, and the series up to and with
  /// it.
  public var trends: TrendsAnswer
  /// What moved the mission-capable rate: against the period before, then against the same period a
  /// year before, where that is another.
  public var changes: [ChangesAnswer]
  /// Which of the trends that the standard tests together may be called, family by family.
  public var warnings: [FamilyWarnings]
  /// Where lost time in the period came from, which parts and people are short; nil of a report
  /// that was made without.
  public var needs: NeedsAnswer?
  /// What visits until the period's end changed: the region's visits, then each coast guard's.
  public var assistance: [AssistanceAnswer]
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
    period: Period, scores: ScoresAnswer, trends: TrendsAnswer, changes: [ChangesAnswer] = [],
    warnings: [FamilyWarnings] = [], needs: NeedsAnswer? = nil,
    assistance: [AssistanceAnswer] = [],
    conditions: [VesselKey: [ConditionSpell]], prospects: [VesselProspects] = [],
    journalHead: Digest? = nil
  ) {
    self.period = period
    self.scores = scores
    self.trends = trends
    self.changes = changes
    self.warnings = warnings
    self.needs = needs
    self.assistance = assistance
    self.conditions = conditions
    self.prospects = prospects
    self.journalHead = journalHead
  }
}
