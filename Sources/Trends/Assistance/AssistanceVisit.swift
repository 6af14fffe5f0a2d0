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
  /// Those of them of which only reports tell that cannot be relied on.
  public var inDoubt: Set<VesselKey>

  /// A visit.
  public init(
    coastGuard: String, name: String?, kind: InspectionKind, boats: [VesselKey: Instant],
    inDoubt: Set<VesselKey> = []
  ) {
    self.coastGuard = coastGuard
    self.name = name
    self.kind = kind
    self.boats = boats
    self.inDoubt = inDoubt
  }

  /// When its first inspection began, of those that can be relied on if there is one; in the distant
  /// past without boats.
  public var start: Instant {
    boats.filter { !inDoubt.contains($0.key) }.values.min() ?? boats.values.min() ?? .distantPast
  }

  /// The same visit to those boats of which reports tell that can be relied on.
  var withoutDoubtful: AssistanceVisit {
    AssistanceVisit(
      coastGuard: coastGuard, name: name, kind: kind,
      boats: boats.filter { !inDoubt.contains($0.key) })
  }
}
