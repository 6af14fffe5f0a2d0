import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

extension VesselHistory {
  /// The boat's figures of flow at an instant.
  func flow(at instant: Instant) -> FlowFigures {
    score(at: instant, isRegistered: true).flow
  }
}

/// A report with readings of hour meters, by the engine.
func reading(
  _ start: Instant, end: Instant? = nil, _ hours: [String: String],
  _ discrepancies: [Discrepancy] = []
) -> ReportFacts {
  var report = report(
    .materielInspection, start, end: end, grades: Sample.allStandard, discrepancies)
  report.engineHours = hours.sorted { $0.key < $1.key }.map { engine, hours in
    guard let hours = DecimalNumber(hours) else { preconditionFailure("\(hours) is no number") }
    return EngineHours(engine: engine, hours: hours)
  }
  return report
}
