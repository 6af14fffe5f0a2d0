import SeaworthyReadiness

/// Preventive maintenance, recorded and verified apart, as JSON.
struct PreventiveMaintenanceJSON: Encodable {
  let scheduled: Int
  let accomplished: Int
  let partial: Int
  let unsettled: Int
  let verified: Int
  let notVerified: Int
  let recorded: RangedJSON
  let confidence: RangedJSON
  let performance: RangedJSON
  let passMark: Double
  let passes: Bool?

  init(_ figures: PreventiveMaintenancePerformance) {
    scheduled = figures.scheduled
    accomplished = figures.accomplished
    partial = figures.partial
    unsettled = figures.unsettled
    verified = figures.verified
    notVerified = figures.notVerified
    recorded = RangedJSON(figures.recorded)
    confidence = RangedJSON(figures.confidence)
    performance = RangedJSON(figures.performance)
    passMark = figures.passMark.asShare
    passes = figures.passes
  }
}
