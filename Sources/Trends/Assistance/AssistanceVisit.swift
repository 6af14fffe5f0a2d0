public import SeaworthyInspection
public import SeaworthyTime

/// A visit to a coast guard: the boats on which the team made an inspection of one kind during it.
///
/// Kinds of visit are kept apart: a visit that made inspections of two kinds counts, by boat, under
/// each. Source: doctrine 7, "effect of a visit".
public struct AssistanceVisit: Hashable, Sendable {
  /// The coast guard's code.
  public var coastGuard: String
  /// Its name, if the reports give one.
  public var name: String?
  /// The kind of its inspections, never a status report nor a follow-up, which belongs to the visit
  /// that it follows.
  public var kind: InspectionKind
  /// The boats, in order, each with when the inspection began.
  public var boats: [VesselKey: Instant]

  /// A visit.
  public init(
    coastGuard: String, name: String?, kind: InspectionKind, boats: [VesselKey: Instant]
  ) {
    self.coastGuard = coastGuard
    self.name = name
    self.kind = kind
    self.boats = boats
  }

  /// When its first inspection began; in the distant past without boats.
  public var start: Instant { boats.values.min() ?? .distantPast }
}
