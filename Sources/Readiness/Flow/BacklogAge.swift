import SeaworthyInspection
import SeaworthyTime
import SeaworthyTrendStatistics

/// How long the open discrepancies have been open.
///
/// Source: doctrine 6, "Backlog age".
public struct BacklogAge: Hashable, Sendable {
  /// How many are open.
  public var n: Int
  /// Half of them are this old or less, in days.
  public var median: Double
  /// Nine in ten are this old or less, in days: the age of one of them.
  public var ninetieth: Double

  /// Ages of a number of open discrepancies.
  public init(n: Int, median: Double, ninetieth: Double) {
    self.n = n
    self.median = median
    self.ninetieth = ninetieth
  }
}

extension BacklogAge {
  /// The ages over several vessels, of those in service; nil if nothing is open.
  init?(of histories: [VesselHistory], at instant: Instant) {
    let ages = histories.filter { $0.isInService(at: instant) }.flatMap { history in
      history.countedSpells(at: instant).filter { $0.spell.closed(by: instant) == nil }
        .map { $0.spell.age(at: instant).inDays }
    }
    guard let middle = SeaworthyTrendStatistics.median(ages), let ninetieth = percentile(ages, 90)
    else { return nil }
    self.init(n: ages.count, median: middle, ninetieth: ninetieth)
  }
}
