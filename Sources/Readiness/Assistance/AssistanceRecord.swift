public import SeaworthyInspection
public import SeaworthyTime

/// What there is to know of one vessel when asking what visits changed: in what condition it was
/// found, who came on board, and who corrected what.
public struct AssistanceRecord: Hashable, Sendable {
  /// Which vessel.
  public var vessel: VesselKey
  /// Its class; nil if nobody states one.
  public var vesselClass: String?
  /// In what condition it was found on arrival, oldest first.
  public var arrivals: [ArrivalObservation]
  /// Who came on board to inspect it, oldest first.
  public var inspections: [InspectionOnBoard]
  /// What was corrected, oldest first.
  public var corrections: [CorrectedDiscrepancy]
  /// Inspections on board that reports tell of which cannot be relied on, oldest first.
  public var doubtful: [DoubtfulInspection]
  /// When the arrivals began that found the boat not ready, or that do not tell how they found it,
  /// because of a report that cannot be relied on.
  public var doubtedArrivals: Set<Instant>
  /// What is told of the same boat after it was transferred, by each key that it had then, in order,
  /// each up to the next transfer.
  public var onward: [AssistanceRecord]

  /// What there is to know of a vessel.
  public init(
    vessel: VesselKey, vesselClass: String?, arrivals: [ArrivalObservation],
    inspections: [InspectionOnBoard], corrections: [CorrectedDiscrepancy] = [],
    doubtful: [DoubtfulInspection] = [], doubtedArrivals: Set<Instant> = [],
    onward: [AssistanceRecord] = []
  ) {
    self.vessel = vessel
    self.vesselClass = vesselClass
    self.arrivals = arrivals
    self.inspections = inspections
    self.corrections = corrections
    self.doubtful = doubtful
    self.doubtedArrivals = doubtedArrivals
    self.onward = onward
  }

  /// The part of it that an interval holds.
  public func clipped(to interval: Interval) -> AssistanceRecord {
    AssistanceRecord(
      vessel: vessel, vesselClass: vesselClass,
      arrivals: arrivals.filter { interval.contains($0.at) },
      inspections: inspections.filter { interval.contains($0.at) },
      corrections: corrections.filter { interval.contains($0.at) },
      doubtful: doubtful.filter { interval.contains($0.at) },
      doubtedArrivals: doubtedArrivals.filter(interval.contains))
  }

  /// That a discrepancy was corrected.
  public struct CorrectedDiscrepancy: Hashable, Sendable {
    /// When.
    public var at: Instant
    /// By whom; nil if nobody is named.
    public var by: Corrector?
    /// Who made the report that tells so.
    public var toldBy: SourceKind

    /// A correction.
    public init(at: Instant, by: Corrector?, toldBy: SourceKind) {
      self.at = at
      self.by = by
      self.toldBy = toldBy
    }
  }
}
