public import SeaworthyInspection
public import SeaworthyReadiness
public import SeaworthyTime
public import SeaworthyTrends

/// Which question an answer answers: both clocks, the standard and the ledger's content.
public struct AnswerBasis: Hashable, Sendable {
  /// What was true at this instant.
  public var asOf: Instant
  /// What the ledger had received by this receipt.
  public var receipt: Int64
  /// When that receipt was given; nil for a ledger that holds nothing.
  public var receiptTime: Instant?
  /// The standard's name.
  public var standardName: String
  /// The standard's version.
  public var standardVersion: String
  /// The digest of the ledger's content.
  public var ledgerDigest: Digest
  /// The name of the file from which each cited document came, by the citation's digest.
  public var fileNames: [Digest: String]

  /// The basis of an answer.
  public init(
    asOf: Instant, receipt: Int64, receiptTime: Instant?, standardName: String,
    standardVersion: String, ledgerDigest: Digest, fileNames: [Digest: String]
  ) {
    self.asOf = asOf
    self.receipt = receipt
    self.receiptTime = receiptTime
    self.standardName = standardName
    self.standardVersion = standardVersion
    self.ledgerDigest = ledgerDigest
    self.fileNames = fileNames
  }
}

/// The scores of a region: the answer of ``Assessment``.
public struct ScoresAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// All coast guards together; nil where only one was asked for.
  public var region: GroupAnswer?
  /// Each coast guard, by code.
  public var coastGuards: [GroupAnswer]

  /// The scores of a region.
  public init(basis: AnswerBasis, region: GroupAnswer?, coastGuards: [GroupAnswer]) {
    self.basis = basis
    self.region = region
    self.coastGuards = coastGuards
  }
}

/// The scores of a coast guard, or of the region.
public struct GroupAnswer: Hashable, Sendable {
  /// Its figures at the instant.
  public var score: CoastGuardScore
  /// The share of boats found ready over the standard's window.
  public var foundReady: Proportion
  /// The observations behind ``foundReady``, oldest first.
  public var arrivals: [ArrivalObservation]

  /// The scores of a group.
  public init(score: CoastGuardScore, foundReady: Proportion, arrivals: [ArrivalObservation]) {
    self.score = score
    self.foundReady = foundReady
    self.arrivals = arrivals
  }
}

/// The series of a region over periods: the answer of ``Assessment``.
public struct TrendsAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// The series: the region's first, then each coast guard's by code; found ready before the rate.
  public var series: [Series]

  /// The series of a region.
  public init(basis: AnswerBasis, series: [Series]) {
    self.basis = basis
    self.series = series
  }
}

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
