public import SeaworthyTrendStatistics

/// What became of the boats of a visit: found ready at the next arrival, against what was expected
/// anyway.
///
/// Source: doctrine 7, "effect of a visit".
public struct VisitEffect: Hashable, Sendable {
  /// The visit.
  public var visit: AssistanceVisit
  /// Its boats, in order.
  public var boats: [VisitedBoat]
  /// The mean effect over the boats that can be compared, −1 to 1, and how it ranks among the
  /// effects at other dates of the same boats; nil if none can be.
  public var test: PlaceboDateTest?
  /// What the reports tell that can be relied on; nil where all of them can.
  public var reliedOn: ReliedOn?

  /// What became of a visit's boats.
  public init(
    visit: AssistanceVisit, boats: [VisitedBoat], test: PlaceboDateTest?,
    reliedOn: ReliedOn? = nil
  ) {
    self.visit = visit
    self.boats = boats
    self.test = test
    self.reliedOn = reliedOn
  }

  /// What became of the boats of a visit, where reports that cannot be relied on are left aside.
  public struct ReliedOn: Hashable, Sendable {
    /// The boats of which reports tell that can be relied on, in order.
    public var boats: [VisitedBoat]
    /// Their mean effect; nil if none can be compared.
    public var test: PlaceboDateTest?

    /// What became of a visit's boats.
    public init(boats: [VisitedBoat], test: PlaceboDateTest?) {
      self.boats = boats
      self.test = test
    }
  }
}
