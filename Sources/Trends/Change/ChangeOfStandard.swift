import SeaworthyReadiness

/// What another standard makes of the later period: R₂ under the second less R₂ under the first.
///
/// Source: doctrine 7, "Change accounted for".
struct ChangeOfStandard {
  /// The group's known time in the later period under the first standard.
  let first: KnownTime
  /// Under the second.
  let second: KnownTime

  /// What one boat adds: w₂(r₂ − R̄) − w₁(r₁ − R̄), w its share of the known time and R̄ the mean of
  /// the group's two rates, so that all of them add up to the change of the rate.
  func share(of vessel: VesselPeriods) -> Double {
    guard vessel.restated != vessel.after || first.possible != second.possible,
      let before = first.rate, let after = second.rate
    else { return 0 }
    let mean = (before + after) / 2
    let (one, other) = (KnownTime(vessel.after.times), KnownTime(vessel.restated.times))
    return (other.capable - mean * other.possible) / second.possible
      - (one.capable - mean * one.possible) / first.possible
  }
}
