package import SeaworthyTime

/// What a report is remembered by when another report on the same boat is held against it: a few
/// facts, so that the ledger need not read whole reports to find what is implausible.
///
/// It decides nothing: no score or digest depends on it.
package struct InspectionTrace: Hashable, Sendable {
  /// The kind of inspection.
  package var kind: InspectionKind
  /// When the report was made out.
  package var preparedAt: Instant
  /// When the inspection ended, if stated.
  package var end: Instant?
  /// The UN/LOCODE of its place.
  package var locode: String?
  /// Where its place lies, if that is stated.
  package var position: Position?
  /// What it states of the vessel.
  package var identity: StatedIdentity
  /// The readings of the hour meters, in the order of the file.
  package var engineHours: [EngineHours]
  /// How many items it grades.
  package var gradedItems: Int
  /// How many readings it states: of hour meters, and measurements.
  package var readings: Int
  /// What it found, without days and identifiers: equal if the same was found.
  package var findings: UInt64

  /// A trace from its parts.
  package init(
    kind: InspectionKind, preparedAt: Instant, end: Instant? = nil, locode: String? = nil,
    position: Position? = nil, identity: StatedIdentity = StatedIdentity(),
    engineHours: [EngineHours] = [], gradedItems: Int = 0, readings: Int = 0, findings: UInt64 = 0
  ) {
    self.kind = kind
    self.preparedAt = preparedAt
    self.end = end
    self.locode = locode
    self.position = position
    self.identity = identity
    self.engineHours = engineHours
    self.gradedItems = gradedItems
    self.readings = readings
    self.findings = findings
  }

  /// The trace of a report.
  package init(_ report: InspectionReport) {
    self.init(
      kind: report.inspection.kind, preparedAt: report.preparedAt.instant,
      end: report.inspection.end?.instant, locode: report.inspection.place?.locode,
      position: report.inspection.place.flatMap(Position.init),
      identity: StatedIdentity(report.vessel), engineHours: report.vessel.engineHours,
      gradedItems: report.results.count { $0.result != .notInspected },
      readings: report.vessel.engineHours.count + report.results.count { $0.measurement != nil },
      findings: FindingsHash(report).value)
  }
}

/// A position on the earth.
package struct Position: Hashable, Sendable {
  /// Millionths of a degree north.
  package var latitude: Int64
  /// Millionths of a degree east.
  package var longitude: Int64

  /// A position in millionths of degrees.
  package init(latitude: Int64, longitude: Int64) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The position of a place; nil unless both its coordinates are stated.
  init?(_ place: Place) {
    guard let latitude = place.latitude, let longitude = place.longitude else { return nil }
    self.init(
      latitude: Int64((latitude.doubleValue * 1_000_000).rounded()),
      longitude: Int64((longitude.doubleValue * 1_000_000).rounded()))
  }
}
