public import SeaworthyInspection

/// When a trend is called, and which series are tested together.
///
/// Source: doctrine 7, "Verdicts" and "many at once".
public struct TrendRules: Hashable, Sendable {
  /// α: the two-sided level of the test of a trend, and the share of false early warnings among
  /// those called, 0.01 to 0.20.
  public var significanceLevel: Double
  /// The smallest change of each observed figure that matters, above 0: in percentage points of a
  /// share, in points of a score, in number of discrepancies.
  public var smallestChanges: [ObservedMetric: Double]
  /// Which series are tested together; rows of one name are one family.
  public var families: [TestFamily]

  /// Rules of trends.
  public init(
    significanceLevel: Double, smallestChanges: [ObservedMetric: Double], families: [TestFamily]
  ) {
    self.significanceLevel = significanceLevel
    self.smallestChanges = smallestChanges
    self.families = families
  }
}

/// Series of one figure that are tested together with the others of their family.
public struct TestFamily: Hashable, Sendable {
  /// The family's name.
  public var name: String
  /// The figure.
  public var metric: ObservedMetric
  /// Of what.
  public var subject: SubjectKind

  /// Series of a family.
  public init(name: String, metric: ObservedMetric, subject: SubjectKind) {
    self.name = name
    self.metric = metric
    self.subject = subject
  }
}

/// A figure that inspections observe: the evidence of trends.
///
/// Source: doctrine 7.
public enum ObservedMetric: String, CodeWord {
  /// The share of the boats inspected that were FMC or PMC on arrival.
  case foundReady
  /// Material condition of the items graded, on arrival, in points: the mean of the boats.
  case scoreAtInspection
  /// Discrepancies that no report had listed before: the mean number a boat.
  case discrepanciesFound

  /// `metric`.
  public static let listName = "metric"
}

/// Of what a series can be.
public enum SubjectKind: String, CodeWord {
  /// All coast guards' boats together.
  case region
  /// A coast guard's boats.
  case coastGuard
  /// The boats of a class.
  case vesselClass
  /// One vessel.
  case vessel
  /// One SWBS group of some boats' items.
  case swbsGroup

  /// `subject`.
  public static let listName = "subject"
}
