extension PlaceboDateTest {
  /// The test of outcomes, estimated in one way at the real date and at every other; nil where
  /// there is no estimate at the real date, or where it does not measure the effect.
  ///
  /// - Parameters:
  ///   - real: When it happened.
  ///   - others: When it might have happened instead; those without an estimate are left out.
  ///   - outcomes: All outcomes before and after all of the dates, such as one a unit and
  ///     observation, in any order.
  ///   - reached: Of each outcome, whether what happened at the real date would bear on it.
  ///   - estimate: The effect at a date from such outcomes, in their order; nil where that date has
  ///     none. It must be linear in the outcomes, such as a difference of means of outcomes chosen
  ///     by unit and time alone, and at the real date it must give 1 of 1 for each outcome reached
  ///     and 0 for each other.
  /// - Complexity: two estimates a date.
  public init?<Occasion>(
    at real: Occasion, others: some Sequence<Occasion>, outcomes: [Double], reached: [Bool],
    estimate: (Occasion, [Double]) -> Double?
  ) {
    precondition(outcomes.count == reached.count, "each outcome is reached or is not")
    let ones = reached.map { $0 ? 1.0 : 0.0 }
    guard let effect = estimate(real, outcomes), let whole = estimate(real, ones),
      abs(whole - 1) < 1e-9
    else { return nil }
    let placebos = others.compactMap { date -> Placebo? in
      guard let effect = estimate(date, outcomes), let share = estimate(date, ones) else {
        return nil
      }
      return Placebo(effect: effect, share: share)
    }
    self.init(effect: effect, placebos: placebos)
  }
}
