import SeaworthyReadiness

/// The boats of which something is known in both periods (S), and what each of them adds to the
/// change of their pooled rate from R₁′ to R₂′.
///
/// w is a boat's share of their known time, m, s and d its NMCM, NMCS and NMCD shares, r its rate; a
/// bar is the mean of its two periods. The four parts add up to R₂′ − R₁′, for a difference of
/// products is Δ(wr) = w̄ Δr + r̄ Δw, and Δr = −Δm − Δs − Δd.
/// Source: doctrine 7, "Change accounted for".
struct SeenInBoth {
  /// Their pooled time in the earlier period.
  let before: KnownTime
  /// In the later one.
  let after: KnownTime

  /// Nil if there is no such boat.
  init?(_ vessels: [VesselPeriods]) {
    let both = vessels.filter(\.isSeenInBoth)
    guard !both.isEmpty else { return nil }
    before = KnownTime(pooling: both.map(\.before))
    after = KnownTime(pooling: both.map(\.after))
  }

  /// R₁′, their pooled rate in the earlier period.
  var rateBefore: Double { before.capable / before.possible }

  /// R₂′, in the later one.
  var rateAfter: Double { after.capable / after.possible }

  /// What one of them adds; nil for a boat that is not seen in both periods.
  func parts(of vessel: VesselPeriods) -> ChangeParts? {
    guard vessel.isSeenInBoth else { return nil }
    let (first, second) = (KnownTime(vessel.before.times), KnownTime(vessel.after.times))
    let weights = (first.possible / before.possible, second.possible / after.possible)
    var parts = ChangeParts()
    parts[.maintenance] = lost(weights, from: first, to: second, \.maintenance)
    parts[.supply] = lost(weights, from: first, to: second, \.supply)
    parts[.depot] = lost(weights, from: first, to: second, \.depot)
    parts[.exposure] = exposure(weights, from: first, to: second)
    return parts
  }

  /// −w̄ Δx for the share x of one cause.
  private func lost(
    _ weights: (Double, Double), from first: KnownTime, to second: KnownTime,
    _ cause: KeyPath<KnownTime, Double>
  ) -> Double {
    let shares = (
      first[keyPath: cause] / first.possible, second[keyPath: cause] / second.possible
    )
    return (weights.0 + weights.1) / 2 * (shares.0 - shares.1)
  }

  /// (r̄ − R̄′) Δw: known for longer than before, a boat readier than the rest raises the rate, one
  /// less ready lowers it.
  ///
  /// The doctrine's sum is Σ r̄ Δw. The changes Δw add up to nothing, so taking the mean R̄′ of the
  /// two pooled rates off each r̄ leaves the sum as it is; without that, a boat that is always ready
  /// would seem to lower the rate because another was seen more often.
  private func exposure(
    _ weights: (Double, Double), from first: KnownTime, to second: KnownTime
  ) -> Double {
    let rate = (first.capable / first.possible + second.capable / second.possible) / 2
    return (rate - (rateBefore + rateAfter) / 2) * (weights.1 - weights.0)
  }
}

extension VesselPeriods {
  /// Whether something is known of it in both periods, under the first standard.
  var isSeenInBoth: Bool { before.isSeen && after.isSeen }
}
