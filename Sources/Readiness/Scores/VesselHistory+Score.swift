import SeaworthyInspection
import SeaworthyStandards
public import SeaworthyTime

extension VesselHistory {
  /// Everything that is said of the vessel at an instant.
  ///
  /// - Parameters:
  ///   - instant: as of when.
  ///   - isRegistered: whether a register holds the vessel; true for all where there is none.
  public func score(at instant: Instant, isRegistered: Bool) -> VesselScore {
    let registration = record.registration
    let availability = availability(over: trailingWindow(at: instant), asOf: instant)
    let lasting = LastingParts(self, at: instant)
    let hoursRun = hoursRunNotMissionCapable(at: instant)
    return VesselScore(
      vessel: vessel,
      name: registration?.name ?? reports.lastStated(by: instant, \.vesselName),
      vesselClass: vesselClass(at: instant),
      lifecycle: reports.lastStated(by: instant, \.lifecycle) ?? registration?.lifecycle,
      isRegistered: isRegistered, condition: condition(at: instant),
      availability: availability,
      maintenance: maintenanceReadiness(at: instant, with: lasting),
      operational: operationalReadiness(at: instant, with: lasting),
      openDiscrepancies: openDiscrepancies(at: instant) {
        $1.interval(.asStated).contains(instant)
      },
      newestInspection: reports.inspections.last { $0.isOnBoard && $0.start <= instant }?.start,
      newestEvidence: newestEvidence(at: instant),
      marks: marks(at: instant, isRegistered: isRegistered, hoursRun: hoursRun),
      preventiveMaintenance: maintenancePerformance(at: instant),
      flow: FlowFigures(
        of: [self], availability: availability,
        selfReliance: SelfReliance(of: self, at: instant), standard: standard, at: instant),
      hoursRunNotMissionCapable: hoursRun,
      casualtyClocks: casualtyClocks(at: instant))
  }

  /// Maintenance readiness at an instant; none without material condition.
  ///
  /// Source: doctrine 4, maintenance readiness.
  func maintenanceReadiness(at instant: Instant) -> ReadinessScore {
    maintenanceReadiness(at: instant, with: LastingParts(self, at: instant))
  }

  /// The same with the parts that were worked out before.
  func maintenanceReadiness(at instant: Instant, with lasting: LastingParts) -> ReadinessScore {
    let items = standings(at: instant)
    let material = materialCondition(of: items)
    let parts = [
      material, lasting.maintenance, backlogPart(at: instant, of: items), lasting.supply,
    ]
    if isUnknowable(at: instant) { return ReadinessScore(unknown: parts) }
    return ReadinessScore(
      of: parts, isScored: material.ranged.value != nil, caps: caps(at: instant),
      standard: standard)
  }

  /// Operational readiness at an instant; none without a known condition.
  ///
  /// Source: doctrine 4, operational readiness.
  func operationalReadiness(at instant: Instant) -> ReadinessScore {
    operationalReadiness(at: instant, with: LastingParts(self, at: instant))
  }

  /// The same with the parts that were worked out before.
  func operationalReadiness(at instant: Instant, with lasting: LastingParts) -> ReadinessScore {
    let parts = [
      lasting.availability, lasting.crew, missionEssentialEquipment(at: instant),
    ]
    if isUnknowable(at: instant) { return ReadinessScore(unknown: parts) }
    return ReadinessScore(
      of: parts, isScored: condition(at: instant).condition != .unknown,
      caps: caps(at: instant), standard: standard)
  }

  /// Whether nothing can be said: while a report is withdrawn, held or in conflict, and of a boat
  /// that is not in service, or only by a held register. Source: doctrine 2, rule 3.
  func isUnknowable(at instant: Instant) -> Bool {
    !statedService.contains(instant) || !evidence.gaps(at: instant).isEmpty
  }
}
