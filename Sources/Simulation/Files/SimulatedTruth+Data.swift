import SeaworthyInspection
import SeaworthyTime

// The truth as data: times in UTC, absent instead of null.

extension SimulatedTruth {
  /// The JSON schema of a region's truth file, as it travels inside the program.
  public static var schema: String {
    EmbeddedFiles.all.first { "\($0.path)" == "truth.schema.json" }.map { "\($0.contents)" } ?? ""
  }
}

extension VesselTruth: Encodable {
  private enum Key: String, CodingKey {
    case coastGuard, hullNumber, vesselClass = "class", formerly, intervals, failures
    case missionCapableShare
  }

  /// Writes the boat with its true intervals of condition.
  public func encode(to encoder: any Encoder) throws {
    var data = encoder.container(keyedBy: Key.self)
    try data.encode(vessel.coastGuard, forKey: .coastGuard)
    try data.encode(vessel.hullNumber, forKey: .hullNumber)
    try data.encode(vesselClass, forKey: .vesselClass)
    try data.encodeIfPresent(formerly?.description, forKey: .formerly)
    try data.encode(spells, forKey: .intervals)
    try data.encode(FailureCounts(faults), forKey: .failures)
    try data.encodeIfPresent(missionCapableShare?.toSixPlaces, forKey: .missionCapableShare)
  }
}

/// How many faults of each severity came about.
private struct FailureCounts: Encodable {
  let disabling, restrictive, major, minor: Int

  init(_ counts: [Severity: Int]) {
    (disabling, restrictive) = (counts[.disabling, default: 0], counts[.restrictive, default: 0])
    (major, minor) = (counts[.major, default: 0], counts[.minor, default: 0])
  }
}

extension TrueSpell: Encodable {
  private enum Key: String, CodingKey { case condition, start, end }

  /// Writes the condition and [start, end).
  public func encode(to encoder: any Encoder) throws {
    var data = encoder.container(keyedBy: Key.self)
    try data.encode(condition, forKey: .condition)
    try data.encode("\(interval.start)", forKey: .start)
    try data.encode("\(interval.end)", forKey: .end)
  }
}

extension VisitTruth: Encodable {
  private enum Key: String, CodingKey { case id, coastGuard, kind, effects }

  /// Writes the visit with what it really did.
  public func encode(to encoder: any Encoder) throws {
    var data = encoder.container(keyedBy: Key.self)
    try data.encode(identifier, forKey: .id)
    try data.encode(coastGuard, forKey: .coastGuard)
    try data.encode(kind.rawValue, forKey: .kind)
    try data.encode(effects, forKey: .effects)
  }
}

extension VisitEffect: Encodable {
  private enum Key: String, CodingKey {
    case vessel, arrival, condition, repairedFaults, gainedDays
  }

  /// Writes what a visit did to a boat.
  public func encode(to encoder: any Encoder) throws {
    var data = encoder.container(keyedBy: Key.self)
    try data.encode(vessel.description, forKey: .vessel)
    try data.encode("\(arrival)", forKey: .arrival)
    try data.encode(condition, forKey: .condition)
    try data.encode(repairedFaults, forKey: .repairedFaults)
    try data.encode(gainedDays.toSixPlaces, forKey: .gainedDays)
  }
}
