import SeaworthyInspection
import SeaworthyTime

extension DiscrepancyHistory {
  /// When a spell first restricted the boat by an instant: from when it was disabling or
  /// restrictive; nil if it never was by then.
  func firstRestriction(of spell: DiscrepancySpell, by instant: Instant) -> Instant? {
    if severities.severity(at: spell.opened) >= .restrictive { return spell.opened }
    let end = spell.closure?.at ?? .distantFuture
    return severities.steps.first {
      spell.opened < $0.from && $0.from <= instant && $0.from < end && $0.severity >= .restrictive
    }?.from
  }
}
