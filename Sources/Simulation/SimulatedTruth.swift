public import SeaworthyInspection
import SeaworthyTime

/// What really was, in a made-up region.
public struct SimulatedTruth: Hashable, Sendable {
  /// The boats, each under every coast guard that held it, by coast guard and hull number.
  public var vessels: [VesselTruth]
  /// The visits, the first one first.
  public var visits: [VisitTruth]
  /// The reports that never arrived.
  public var lost: [LostReport]
}

/// What really was of a boat while a coast guard held it.
public struct VesselTruth: Hashable, Sendable {
  /// The boat.
  public var vessel: VesselKey
  /// Its class.
  public var vesselClass: String
  /// Its key under the coast guard that held it before; nil for the first.
  public var formerly: VesselKey?
  /// The conditions that it was in, without gaps, over its service within the region's span.
  public var spells: [TrueSpell]
  /// How many faults came about in that time.
  public var faults: [Severity: Int]
  /// What was wrong with it, done for it and on board of it in that time.
  public var upkeep: TrueUpkeep

  /// The share of the time for which it was mission capable, 0 to 1; nil without any time.
  public var missionCapableShare: Double? {
    let whole = spells.reduce(Milliseconds.zero) { $0 + $1.interval.length }
    guard whole > .zero else { return nil }
    return Double(spells.missionCapableTime.count) / Double(whole.count)
  }
}

/// A visit of the team, and what it really did.
public struct VisitTruth: Hashable, Sendable {
  /// The visit, as its reports name it.
  public var identifier: String
  /// The coast guard.
  public var coastGuard: String
  /// The kind of its inspections.
  public var kind: InspectionKind
  /// What it did to each boat that it saw, in that order.
  public var effects: [VisitEffect]
}
