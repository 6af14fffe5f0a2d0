public import SeaworthyInspection
public import SeaworthyTime

/// A reading of one engine's hour meter.
public struct EngineReading: Hashable, Sendable {
  /// When the inspection began at which it was taken.
  public var at: Instant
  /// Hours run, as the report states them.
  public var hours: DecimalNumber
  /// The inspection at which it was taken.
  public var citation: Citation

  /// A reading of an hour meter.
  public init(at: Instant, hours: DecimalNumber, citation: Citation) {
    self.at = at
    self.hours = hours
    self.citation = citation
  }
}

/// What an engine ran between two readings of its hour meter, one after the other.
struct EngineRun: Sendable {
  /// Which engine.
  var engine: String
  /// The reading before.
  var from: EngineReading
  /// The reading after.
  var to: EngineReading
  /// The time within which both were taken: until the end of the inspection of the later one.
  var within: Interval
  /// How long it ran.
  var length: Milliseconds

  /// The run between two readings; nil where they can't both be right of one meter: the later one
  /// is less, or more than all the time between them could add.
  init?(
    engine: String, from: EngineReading, to: EngineReading, until end: Instant
  ) {
    let hours = to.hours.doubleValue - from.hours.doubleValue
    let within = Interval(from.at, max(to.at, end))
    guard hours >= 0, hours * 3_600_000 <= Double(within.length.count) else { return nil }
    self.engine = engine
    self.from = from
    self.to = to
    self.within = within
    length = Milliseconds(Int64((hours * 3_600_000).rounded()))
  }
}

extension VesselHistory {
  /// What each engine ran between the readings by an instant, in order of time, by the engine.
  func engineRuns(by instant: Instant) -> [String: [EngineRun]] {
    var last: [String: EngineReading] = [:]
    var runs: [String: [EngineRun]] = [:]
    for report in reports.ordered where report.start <= instant {
      for reading in report.engineHours {
        let next = EngineReading(at: report.start, hours: reading.hours, citation: report.citation)
        if let before = last[reading.engine],
          let run = EngineRun(
            engine: reading.engine, from: before, to: next,
            until: min(report.end ?? report.start, instant))
        {
          runs[reading.engine, default: []].append(run)
        }
        last[reading.engine] = next
      }
    }
    return runs
  }
}
