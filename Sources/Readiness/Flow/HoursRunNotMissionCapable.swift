import SeaworthyInspection
import SeaworthyTime

/// Hours that an engine must have run while its boat was not mission capable.
///
/// Source: doctrine 6, "Engine hours that rise across an NMC spell".
public struct HoursRunNotMissionCapable: Hashable, Sendable {
  /// Which engine.
  public var engine: String
  /// The reading before.
  public var from: EngineReading
  /// The reading after.
  public var to: EngineReading
  /// The least number of hours that it must have run meanwhile, above 0.
  public var hours: Double

  /// Hours that must have been run.
  public init(engine: String, from: EngineReading, to: EngineReading, hours: Double) {
    self.engine = engine
    self.from = from
    self.to = to
    self.hours = hours
  }
}

extension VesselHistory {
  /// What engines ran between two readings, the later one in the trailing window, beyond what they
  /// could have run while the boat was perhaps capable: by time, then by engine.
  ///
  /// Capable at least perhaps is all time in which not every reading of the reports has it not
  /// mission capable, and planned yard periods, in which engines are run for trial.
  func hoursRunNotMissionCapable(at instant: Instant) -> [HoursRunNotMissionCapable] {
    let window = trailingWindow(at: instant)
    return engineRuns(by: instant).values.joined()
      .filter { window.start <= $0.to.at }
      .compactMap { run in
        let down = timeline.stretches(over: run.within)
          .filter { [.nmcm, .nmcs].contains($0.state.best) }
          .reduce(into: Milliseconds.zero) { $0 += $1.interval.length }
        let beyond = run.length - (run.within.length - down)
        guard beyond > .zero else { return nil }
        return HoursRunNotMissionCapable(
          engine: run.engine, from: run.from, to: run.to, hours: beyond.inHours)
      }
      .sorted { ($0.to.at, $0.engine) < ($1.to.at, $1.engine) }
  }
}
