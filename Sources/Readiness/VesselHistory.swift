public import SeaworthyInspection
public import SeaworthyStandards
public import SeaworthyTime

/// All that is known of one vessel, worked out once under a standard: the spells of its
/// discrepancies, the grades of its items, downtime and gaps. There is no clock in it.
///
/// The order of the record's reports makes no difference. Source: doctrine 2.
public struct VesselHistory: Sendable {
  /// The standard under which it was worked out.
  let standard: ScoringStandard
  /// What the register and the gaps say.
  let record: VesselRecord
  /// The reports in the order of their inspections.
  let reports: VesselReports
  /// What is in dispute.
  let disputes: [DisputedReports]
  /// Its discrepancies.
  var discrepancies: [DiscrepancyHistory]
  /// The history of each item, by its code.
  var items: [String: ItemHistory]
  /// Declared downtime.
  let downtime: [RepeatedInterval<DowntimeCause>]
  /// What is told of its preventive maintenance.
  let maintenance: MaintenanceHistory
  /// What is said of the allowance of parts, by the part's number.
  let supply: [CountedThing]
  /// What is said of the billets of the crew, by role.
  let crew: [CountedThing]
  /// When there is evidence.
  let evidence: EvidenceTimeline
  /// When it is in service, [delivery, disposal). Source: doctrine 2, rule 13.
  let statedService: Interval
  /// When it may be in service: always where a held register may put it there. What that adds to
  /// ``statedService`` is never known to be ready. Source: doctrine 2, rules 3 and 4, "later end".
  let service: Interval
  /// Its condition over all time.
  private(set) var timeline = ConditionTimeline()
  /// In what condition the boat was found on each visit, oldest first: the evidence of found ready.
  public private(set) var arrivals: [ArrivalObservation] = []

  /// The history of a vessel under a standard.
  public init(_ record: VesselRecord, standard: ScoringStandard) {
    self.standard = standard
    self.record = record
    let disputes = record.disputes.map { DisputedReports($0, of: record.vessel) }
    self.disputes = disputes
    reports = VesselReports(record.reports, disputes: disputes, standard: standard)
    let statements = reports.gradeStatements()
    let grades = ItemGrades(statements, disputes: disputes)
    let identities = DiscrepancyIdentities(reports, grades: grades)
    discrepancies = identities.listings.map { DiscrepancyHistory($0, grades: grades) }
    items = Self.items(statements, discrepancies)
    downtime = reports.declaredDowntime()
    maintenance = MaintenanceHistory(reports)
    supply = CountedThing.all(
      counts: reports.supplyStatements(), required: record.requiredParts(by: standard))
    crew = CountedThing.all(
      counts: reports.crewStatements(), required: record.requiredBillets(by: standard))
    evidence = EvidenceTimeline(
      reports, gaps: record.gaps, disputes: disputes,
      corrected: identities.listings.joined().compactMap(\.corrected), standard: standard)
    statedService = Interval(
      record.registration?.delivered ?? .distantPast,
      record.registration?.disposed ?? .distantFuture)
    service = record.registration?.isServiceUncertain == true ? .always : statedService
    timeline = ConditionTimeline(self)
    arrivals = firstInspections()
  }

  /// Which vessel.
  public var vessel: VesselKey { record.vessel }

  /// When a later inspection ended the gap that a document or held file left; nil if none did, if
  /// it left none, or if it is in a dispute of which something is still open then.
  ///
  /// Source: doctrine 2, rule 3.
  public func end(ofGap document: Digest) -> Instant? {
    let left = (evidence.gaps + evidence.disputes).first { $0.gap.citation.digest == document }
    guard let left, left.interval.end < .distantFuture else { return nil }
    let isOpen = left.gap.reason == .conflict && isInDispute(at: left.interval.end)
    return isOpen ? nil : left.interval.end
  }

  /// Since when a document or held file leaves the boat unknown; nil if it does not, or if no report
  /// before it says anything.
  ///
  /// Source: doctrine 2, rule 3.
  public func start(ofGap document: Digest) -> Instant? {
    let start = evidence.gaps.first { $0.gap.citation.digest == document }?.interval.start
    return start == .distantPast ? nil : start
  }

  /// Brings together what reports and discrepancies say of each item. Source: doctrine 2, rule 11.
  private static func items(
    _ statements: [String: [GradeStatement]], _ discrepancies: [DiscrepancyHistory]
  ) -> [String: ItemHistory] {
    var events = statements
    var places: [String: [Int]] = [:]
    for (place, discrepancy) in discrepancies.enumerated() {
      for (item, event) in discrepancy.gradeEvents { events[item, default: []].append(event) }
      for item in Set(discrepancy.listings.map(\.discrepancy.item)) {
        places[item, default: []].append(place)
      }
    }
    let codes = Set(events.keys).union(places.keys)
    return Dictionary(
      uniqueKeysWithValues: codes.map { code in
        (
          code,
          ItemHistory(
            events: GradeStatement.standing(events[code] ?? []),
            discrepancies: places[code] ?? [])
        )
      })
  }
}
