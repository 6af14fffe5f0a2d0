public import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

extension Assessment {
  /// The discrepancies of a coast guard's boats, or of all.
  ///
  /// - Parameters:
  ///   - coastGuard: Its code; nil for all.
  ///   - selection: Which of them.
  /// - Throws: ``AssessmentError/unknownCoastGuard(code:known:)``.
  public func discrepancies(
    coastGuard: String? = nil, _ selection: DiscrepancySelection = DiscrepancySelection()
  ) throws(AssessmentError) -> DiscrepanciesAnswer {
    answer(about: try groups(of: coastGuard).vessels, selection) {
      selection.includesClosed || $0.history.isInService(at: asOf)
    }
  }

  /// The discrepancies of a vessel, in service or not.
  ///
  /// - Throws: ``AssessmentError/unknownVessel(_:known:)``.
  public func discrepancies(
    vessel: VesselKey, _ selection: DiscrepancySelection = DiscrepancySelection()
  ) throws(AssessmentError) -> DiscrepanciesAnswer {
    answer(about: [try self.vessel(vessel)], selection) { _ in true }
  }

  private func answer(
    about vessels: [AssessedVessel], _ selection: DiscrepancySelection,
    isMeant: (AssessedVessel) -> Bool
  ) -> DiscrepanciesAnswer {
    func chosen(_ vessels: [AssessedVessel]) -> [DiscrepancyStanding] {
      vessels.flatMap { $0.history.discrepancies(at: asOf) }
        .filter { selection.contains($0, at: asOf) }
    }
    let meant = vessels.filter(isMeant)
    let (open, closed) = chosen(meant).parted { $0.closure == nil }
    return DiscrepanciesAnswer(
      basis: basis(of: vessels, at: asOf), selection: selection,
      vessels: vessels.map { $0.history.score(at: asOf, isRegistered: $0.counts) },
      open: open.sorted { $0.isWorse(than: $1, at: asOf) },
      closed: closed.sorted { $0.closedLater(than: $1) },
      omitted: chosen(vessels.filter { !isMeant($0) }).count)
  }
}

extension DiscrepancySelection {
  /// Whether a spell that stands so at an instant is among those that are meant.
  func contains(_ standing: DiscrepancyStanding, at instant: Instant) -> Bool {
    if standing.closure != nil && (!includesClosed || isOverdueOnly) { return false }
    if isOverdueOnly && standing.overdue(at: instant) == nil { return false }
    return severities.isEmpty || severities.contains(standing.severity)
  }
}

extension DiscrepancyStanding {
  /// Whether it comes before another: by severity, then what is overdue, then the older; where all
  /// are equal by vessel, item and identifier.
  fileprivate func isWorse(than other: DiscrepancyStanding, at instant: Instant) -> Bool {
    if severity != other.severity { return severity > other.severity }
    let isLate = (overdue(at: instant) != nil, other.overdue(at: instant) != nil)
    if isLate.0 != isLate.1 { return isLate.0 }
    return (opened, vessel, item, identifier)
      < (other.opened, other.vessel, other.item, other.identifier)
  }

  fileprivate func closedLater(than other: DiscrepancyStanding) -> Bool {
    let ends = (closure?.at ?? .distantPast, other.closure?.at ?? .distantPast)
    if ends.0 != ends.1 { return ends.0 > ends.1 }
    return (vessel, item, identifier) < (other.vessel, other.item, other.identifier)
  }
}

extension Array {
  /// The elements that satisfy a condition, and the others, each in order.
  fileprivate func parted(by isFirst: (Element) -> Bool) -> (first: [Element], second: [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}
