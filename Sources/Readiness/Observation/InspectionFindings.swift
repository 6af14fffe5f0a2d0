public import SeaworthyInspection

/// What one inspection found on a boat on arrival, by its own report alone: the evidence of trends
/// other than found ready.
///
/// A score of the day carries what earlier inspections found, so that two of them in a row say
/// partly the same and any test on them calls changes that are none. This says only what these
/// inspectors saw on that day, before any repair, so that two inspections say two things. Each boat
/// and visit has one, its first inspection. Source: doctrine 7, "independent observations".
public struct InspectionFindings: Hashable, Sendable {
  /// The inspection, with the condition in which it found the boat.
  public var arrival: ArrivalObservation
  /// The rank of its kind, higher is more rigorous; of one whose kind can't be read the highest.
  public var rigour: Int
  /// The vessel's class as stated by then; nil if nobody says.
  public var vesselClass: String?
  /// What it found of the boat; nil where its report cannot be relied on: held, withdrawn or in a
  /// conflict that nobody has decided.
  public var found: Found?

  /// An inspection's findings.
  public init(
    arrival: ArrivalObservation, rigour: Int, vesselClass: String?, found: Found?
  ) {
    self.arrival = arrival
    self.rigour = rigour
    self.vesselClass = vesselClass
    self.found = found
  }

  /// What a report says of the items that it graded.
  public struct Found: Hashable, Sendable {
    /// All its items together; nil where it graded none, or only what it came back for, as a
    /// follow-up does.
    public var whole: Share?
    /// Each SWBS group of which it graded an item.
    public var groups: [SWBSGroup: Share]

    /// What a report says.
    public init(whole: Share?, groups: [SWBSGroup: Share]) {
      self.whole = whole
      self.groups = groups
    }
  }

  /// What it found of the whole boat, or of one group.
  public struct Share: Hashable, Sendable {
    /// Material condition of the items that it graded, 0 to 1: low and high with the others of the
    /// checklist 0 and 1, coverage the graded share by weight. Source: doctrine 4, material
    /// condition.
    public var score: Ranged
    /// How many items it graded.
    public var items: Int
    /// How many discrepancies no report had listed before it.
    public var discrepancies: Int

    /// Findings.
    public init(score: Ranged, items: Int, discrepancies: Int) {
      self.score = score
      self.items = items
      self.discrepancies = discrepancies
    }
  }

  /// What it found of a group, or without one of the whole boat.
  public func found(of group: SWBSGroup?) -> Share? {
    guard let group else { return found?.whole }
    return found?.groups[group]
  }
}
