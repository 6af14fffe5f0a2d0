import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// The statements that a ledger had received: those that stand, and those in conflict.
///
/// No figure is worked out from them.
struct KnownStatements: Sendable {
  /// The statements, by their time.
  let all: [CitedStatement]

  init(_ known: KnownContent) {
    let reports = known.reports + known.disputes.flatMap(\.dispute.candidates)
    let vessels = Dictionary(reports.map { ($0.identifier, $0.vessel) }) { min($0, $1) }
    let cited =
      known.statements.map { $0.cited(isInConflict: false, vessels) }
      + known.disputedStatements.map { $0.cited(isInConflict: true, vessels) }
    all = cited.sorted { ($0.at, $0.citation.digest) < ($1.at, $1.citation.digest) }
  }

  /// What bears on a coast guard's figures at an instant: overrides in force, and replies and known
  /// changes of a trailing window, of its vessels too.
  func about(coastGuard: String, at t: Instant, window: Milliseconds) -> [CitedStatement] {
    all.filter { $0.statement.coastGuard == coastGuard && $0.counts(at: t, window: window) }
  }

  /// What of that bears on one of its vessels: what is about it or about the coast guard as a
  /// whole.
  func about(vessel: VesselKey, at t: Instant, window: Milliseconds) -> [CitedStatement] {
    about(coastGuard: vessel.coastGuard, at: t, window: window)
      .filter { $0.vessel == nil || $0.vessel == vessel }
  }

  /// The known changes up to an instant at which the limits of a chart restart: of a vessel those
  /// about it or its coast guard, of other boats of a coast guard those about that; of the region
  /// none, for what changes one coast guard does not change the others. One about which somebody has
  /// to decide restarts nothing: it could hide a signal. Source: doctrine 7, "XmR".
  func shifts(of boats: Subject.Boats, until t: Instant) -> [KnownShift] {
    guard let coastGuard = boats.coastGuard else { return [] }
    let vessel: VesselKey? = if case .vessel(let key) = boats { key } else { nil }
    return all.filter {
      $0.statement.coastGuard == coastGuard && !$0.isInConflict && $0.at < t
        && ($0.vessel == nil || $0.vessel == vessel)
    }.compactMap { cited in
      guard case .knownChange(let change) = cited.statement.content else { return nil }
      return KnownShift(at: cited.at, reason: change.reason, citation: cited.citation)
    }
  }

  /// The replies and known changes of a vessel up to and at an instant, for its service sheet;
  /// known changes of its coast guard too.
  func chronology(of vessel: VesselKey, until t: Instant) -> [ChronologyEntry] {
    all.filter { $0.statement.coastGuard == vessel.coastGuard && $0.at <= t }
      .compactMap { statement in
        statement.event(on: vessel).map {
          ChronologyEntry(
            at: statement.at, event: $0, citation: statement.citation,
            isDisputed: statement.isInConflict)
        }
      }
  }
}

extension CitedStatement {
  /// Whether it counts at an instant: an override in [from, until), anything else for a window.
  fileprivate func counts(at t: Instant, window: Milliseconds) -> Bool {
    guard at <= t else { return false }
    if let override { return override.until.map { t < $0.instant } ?? true }
    return t - at < window
  }

  /// What it tells of a vessel; nil if nothing.
  fileprivate func event(on vessel: VesselKey) -> ChronologyEvent? {
    switch statement.content {
    case .rightOfReply(let reply) where self.vessel == vessel: .replied(reply.text)
    case .knownChange(let change) where self.vessel == nil || self.vessel == vessel:
      .knownChange(change.reason)
    case .rightOfReply, .knownChange, .commandersOverride: nil
    }
  }
}
