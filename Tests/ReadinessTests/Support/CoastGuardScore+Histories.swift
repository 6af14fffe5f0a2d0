import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime

extension CoastGuardScore {
  /// What is said of a coast guard whose vessels have these histories.
  init(
    code: String?, name: String?, histories: [VesselHistory], provisional: [VesselHistory],
    requirement: (count: Int, source: String)?,
    previousRequirement: BoatCensus.PreviousRequirement? = nil, standard: ScoringStandard,
    at instant: Instant
  ) {
    self.init(
      code: code, name: name,
      counted: histories.map { ScoredVessel($0, at: instant, isRegistered: true) },
      provisional: provisional.map { ScoredVessel($0, at: instant, isRegistered: false) },
      requirement: requirement, previousRequirement: previousRequirement, standard: standard,
      at: instant)
  }
}
