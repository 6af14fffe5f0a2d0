import SeaworthyReadiness
import SeaworthyTime

extension RegisteredFleet {
  /// What was required of a coast guard, or of the region, before the last fall within a trailing
  /// window, if that was more than is required now; nil otherwise.
  ///
  /// Source: doctrine 4, "A coast guard at t": a fall in required boats is a change that is
  /// reported.
  func fall(
    in coastGuard: String?, at t: Instant, window: Milliseconds
  ) -> BoatCensus.PreviousRequirement? {
    guard let now = requirement(of: coastGuard, at: t) else { return nil }
    for change in requirementChanges(of: coastGuard).reversed()
    where change <= t && t - change < window {
      guard let before = requirement(of: coastGuard, at: change - Milliseconds(1)),
        before.count > now.count
      else { continue }
      return BoatCensus.PreviousRequirement(
        count: before.count, until: change, source: before.source)
    }
    return nil
  }
}
