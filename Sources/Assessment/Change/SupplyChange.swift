public import SeaworthyInspection
import SeaworthyReadiness
public import SeaworthyTime
public import SeaworthyTrends

/// What is known of the supply behind a change of the rate: for want of which parts boats lost time,
/// and when they were mission capable again.
///
/// It is of the boats that were seen in both periods, as is ``ChangePart/supply``.
public struct SupplyChange: Hashable, Sendable {
  /// Whether supply lowered the rate: then what follows is of the later period, else of the earlier
  /// one, in which the boats had waited longer.
  public var isLoss: Bool
  /// For want of which parts time was lost in that period, the most first.
  public var waits: [PartWait]
  /// After which visits they were mission capable again before the later period ended, the earliest
  /// first. That is a fact of time: what visits changed is told by ``AssistanceEffects`` alone.
  public var returns: [Return]

  /// That boats were mission capable again after a visit.
  public struct Return: Hashable, Sendable {
    /// The visit's name; nil where the reports give none.
    public var visit: String?
    /// The kind of its inspection.
    public var kind: InspectionKind
    /// When its first inspection of these boats began.
    public var at: Instant
    /// The boats, in the order in which it came to them.
    public var vessels: [VesselKey]

    /// A return after a visit.
    public init(visit: String?, kind: InspectionKind, at: Instant, vessels: [VesselKey]) {
      self.visit = visit
      self.kind = kind
      self.at = at
      self.vessels = vessels
    }
  }

  /// What is known of the supply behind a change.
  public init(isLoss: Bool, waits: [PartWait], returns: [Return]) {
    self.isLoss = isLoss
    self.waits = waits
    self.returns = returns
  }
}

extension SupplyChange {
  /// What boats together waited for.
  ///
  /// - Parameters:
  ///   - boats: What each waited for, and after which inspection it was mission capable again.
  ///   - isLoss: Whether supply lowered the rate.
  init(_ boats: [SupplyOfBoat], isLoss: Bool) {
    let stops = boats.compactMap { boat in boat.returnedAfter.map { (boat.vessel, $0) } }
      .sorted { ($0.1.at, $0.0) < ($1.1.at, $1.0) }
    var returns: [Return] = []
    for (vessel, inspection) in stops {
      let place = returns.firstIndex {
        $0.visit != nil && $0.visit == inspection.visit && $0.kind == inspection.kind
          && $0.vessels.first?.coastGuard == vessel.coastGuard
      }
      if let place {
        returns[place].vessels.append(vessel)
      } else {
        returns.append(
          Return(
            visit: inspection.visit, kind: inspection.kind, at: inspection.at, vessels: [vessel]))
      }
    }
    self.init(
      isLoss: isLoss, waits: PartWait.together(boats.flatMap(\.waits)), returns: returns)
  }
}
