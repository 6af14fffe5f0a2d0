import SeaworthyTime

/// What a visit's training does to a boat for some months: fewer failures, faster repair.
struct TrainingEffect: Hashable, Sendable {
  /// How strong it is, 0 to 1.
  var strength: Double
  /// For how long it lasts.
  var interval: Interval

  /// The share of failures that still come about at an instant.
  func failureFactor(at instant: Instant) -> Double {
    interval.contains(instant) ? 1 - 0.25 * strength : 1
  }

  /// The share of the time that repairs still take if they begin at an instant.
  func repairFactor(at instant: Instant) -> Double {
    interval.contains(instant) ? 1 - 0.4 * strength : 1
  }
}
