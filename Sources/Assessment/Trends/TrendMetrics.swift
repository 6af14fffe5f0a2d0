public import SeaworthyStandards
public import SeaworthyTrends

/// Figures that can be asked of a trend, by their code words; `foundReady` is both observed and
/// described.
public struct TrendMetrics: Hashable, Sendable {
  /// What is observed.
  public var observed: [ObservedMetric]
  /// What is described.
  public var described: [Series.Metric]

  /// Figures.
  public init(observed: [ObservedMetric], described: [Series.Metric]) {
    self.observed = observed
    self.described = described
  }

  /// The figures that words name, in the order of all of them; nil if one of the words names none.
  public init?(words: [String]) {
    guard words.allSatisfy(Self.words.contains) else { return nil }
    self.init(
      observed: ObservedMetric.allCases.filter { words.contains($0.rawValue) },
      described: Series.Metric.allCases.filter { words.contains($0.rawValue) })
  }

  /// The word of each figure.
  public static let words: [String] =
    ObservedMetric.allCases.map(\.rawValue)
    + Series.Metric.allCases.map(\.rawValue).filter { ObservedMetric(rawValue: $0) == nil }

  /// All of them.
  public static let all = TrendMetrics(
    observed: ObservedMetric.allCases, described: Series.Metric.allCases)

  /// What command staff reads first.
  public static let short = TrendMetrics(
    observed: [.foundReady, .scoreAtInspection], described: [.foundReady, .missionCapableRate])

  /// What a report shows.
  public static let ofReport = TrendMetrics(
    observed: [.foundReady, .scoreAtInspection],
    described: [
      .foundReady, .missionCapableRate, .coverage, .inspections, .backlog, .timeToCorrect,
      .maintenanceRecorded, .maintenanceVerified, .supply, .crew, .correctionsByPartner,
    ])

  /// What can be told of one SWBS group of items.
  public static let ofGroup = TrendMetrics(
    observed: ObservedMetric.allCases.filter(\.isOfGroups),
    described: Series.Metric.allCases.filter(\.isOfGroups))
}
