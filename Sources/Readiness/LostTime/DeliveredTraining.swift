public import SeaworthyInspection
public import SeaworthyTime

/// A session of training as a report on a boat tells of it.
public struct DeliveredTraining: Hashable, Sendable {
  /// The session.
  public var session: TrainingSession
  /// The report's time: when its inspection began.
  public var at: Instant
  /// The visit that the inspection is part of; nil if it names none.
  public var visit: String?
  /// The report that tells of it.
  public var citation: Citation

  /// A session of training.
  public init(session: TrainingSession, at: Instant, visit: String?, citation: Citation) {
    self.session = session
    self.at = at
    self.visit = visit
    self.citation = citation
  }
}

extension VesselHistory {
  /// The training that reports of a window tell of, in order; what only some candidates of a dispute
  /// tell is left out, for it could better a figure.
  ///
  /// Source: doctrine 2, rule 3; 8, "Needs".
  public func training(in window: Interval) -> [DeliveredTraining] {
    reports.inspections.filter { window.contains($0.start) }.flatMap { report in
      report.training.enumerated().map { place, session in
        DeliveredTraining(
          session: session, at: report.start, visit: report.visit,
          citation: report.cite(
            "/TrainingDelivered/TrainingSession[\(place + 1)]", line: session.line))
      }
    }
  }

  /// The boat's class as last stated by an instant, the first also before; else the register's.
  public func statedClass(at instant: Instant) -> String? { vesselClass(at: instant) }
}
