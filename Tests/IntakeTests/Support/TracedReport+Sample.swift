import SeaworthyInspection
import SeaworthyTime

@testable import SeaworthyIntake

extension TracedReport {
  /// A report so many days after 1 January 2026, with the hours of its port engine.
  static func sample(
    _ id: Int = 1, revision: Int = 1, days: Double = 0, kind: InspectionKind = .boatCheck,
    hours: String? = nil
  ) -> TracedReport {
    let start = Instant(milliseconds: 1_767_225_600_000 + Int64(days * 86_400_000))
    var trace = InspectionTrace(kind: kind, preparedAt: start + .hours(8))
    trace.engineHours =
      hours.flatMap(DecimalNumber.init).map {
        [EngineHours(engine: "port", hours: $0)]
      } ?? []
    return TracedReport(
      identifier: SampleXML.identifier(id), revision: revision, start: start,
      fileName: "\(id).xml", trace: trace)
  }

  /// The same report with something else in its trace.
  func with(_ change: (inout InspectionTrace) -> Void) -> TracedReport {
    var report = self
    change(&report.trace)
    return report
  }
}
