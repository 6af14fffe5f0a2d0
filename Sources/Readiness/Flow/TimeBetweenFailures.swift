import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics

/// The mean time between failures of boats of which one basis of time is known.
///
/// A failure is a disabling casualty or restrictive discrepancy that came about at a known time;
/// what an inspection found is none. Source: doctrine 6.
public struct TimeBetweenFailures: Hashable, Sendable {
  /// What time is counted in.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// Hours run, between the first and the last reading of a boat's hour meters.
    case engineHours
    /// Hours in service of known condition, planned yard periods left out, of boats without
    /// readings.
    case inService
  }

  /// The basis.
  public var basis: Basis
  /// How many vessels it is of.
  public var vessels: Int
  /// T, in hours.
  public var hours: Double
  /// r.
  public var failures: Int
  /// T/r, in hours; nil without failures.
  public var mean: Double?
  /// The confidence of `low` and `high`: two-sided, or without failures one-sided, of `low` alone.
  public var confidence: Double
  /// The lower end of the interval, in hours.
  public var low: Double
  /// The upper end; nil without failures.
  public var high: Double?

  /// A mean time between failures.
  public init(
    basis: Basis, vessels: Int, hours: Double, failures: Int, mean: Double?,
    confidence: Double, low: Double, high: Double?
  ) {
    self.basis = basis
    self.vessels = vessels
    self.hours = hours
    self.failures = failures
    self.mean = mean
    self.confidence = confidence
    self.low = low
    self.high = high
  }
}

extension TimeBetweenFailures {
  /// The mean times of several vessels, pooled by basis; none where no time is known.
  static func each(
    of histories: [VesselHistory], at instant: Instant, standard: ScoringStandard
  ) -> [TimeBetweenFailures] {
    let watches = histories.compactMap { $0.watch(at: instant) }
    return Basis.allCases.compactMap { basis in
      let watches = watches.filter { $0.basis == basis }
      let time = watches.reduce(into: Milliseconds.zero) { $0 += $1.time }
      guard time > .zero else { return nil }
      let (hours, failures) = (time.inHours, watches.reduce(0) { $0 + $1.failures })
      let mean = MeanBetweenFailures(
        over: hours, failures: failures, confidence: standard.failureConfidence)
      return TimeBetweenFailures(
        basis: basis, vessels: watches.count, hours: hours, failures: failures,
        mean: mean.value, confidence: mean.confidence, low: mean.low, high: mean.high)
    }
  }
}

/// The time over which one vessel was watched, and the failures in it.
private struct Watch {
  var basis: TimeBetweenFailures.Basis
  var time: Milliseconds
  var failures: Int
}

extension VesselHistory {
  /// By hours run where they are recorded, else by hours in service; nil if neither is known.
  fileprivate func watch(at instant: Instant) -> Watch? {
    let failures = failures(by: instant)
    if let run = leastRun(by: instant) {
      return Watch(
        basis: .engineHours, time: run.time, failures: failures.count(where: run.between.contains))
    }
    let past = Interval(.distantPast, instant)
    let time = timeline.stretches(over: past).filter {
      [.fmc, .pmc, .nmcm, .nmcs].contains($0.state.condition)
    }.reduce(into: Milliseconds.zero) { $0 += $1.interval.length }
    return time > .zero ? Watch(basis: .inService, time: time, failures: failures.count) : nil
  }

  /// The hours of the engine that ran least, so that no hour counts that the boat did not run, and
  /// between which readings; nil if no engine is known to have run.
  private func leastRun(by instant: Instant) -> (time: Milliseconds, between: Interval)? {
    engineRuns(by: instant).values.compactMap { runs in
      guard let first = runs.first, let last = runs.last else { return nil }
      let time = runs.reduce(into: Milliseconds.zero) { $0 += $1.length }
      return time > .zero ? (time, Interval(first.from.at, last.to.at)) : nil
    }.min { ($0.time, $0.between.start) < ($1.time, $1.between.start) }
  }

  /// When failures came about by an instant.
  private func failures(by instant: Instant) -> [Instant] {
    countedSpells(at: instant).compactMap { discrepancy, spell in
      guard spell.cameAboutThen else { return nil }
      return discrepancy.firstRestriction(of: spell, by: instant) == nil ? nil : spell.opened
    }
  }
}

extension DiscrepancySpell {
  /// Whether it came about when it opened, as some report says about which nobody has to decide, or
  /// all do: what is in dispute takes no failure away.
  fileprivate var cameAboutThen: Bool {
    basis == .occurred
      || listings.contains {
        $0.telling.dispute == nil && $0.discrepancy.found == .occurred && $0.found == opened
      } && listings.contains { $0.telling.dispute != nil }
  }
}
