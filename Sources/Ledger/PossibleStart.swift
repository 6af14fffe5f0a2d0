package import SeaworthyTime

/// When the inspection of a report that cannot be relied on can have begun.
///
/// As a rule that is the start that it states. But a report may state what cannot be: a start after
/// its receipt, or after the time at which it was made out. Then nobody knows more than that the
/// inspection was no later than the receipt, and the boat is unknown from the earliest time that is
/// stated and can be: never later than from the inspection's time, as doctrine 2, rule 3, has it.
/// A later inspection ends that only if it is later than every time that can be.
package struct PossibleStart: Hashable, Sendable {
  /// The time from which the boat is unknown.
  package var earliest: Instant
  /// The time after which an inspection is later for sure.
  package var latest: Instant

  /// What a report with a start, made out and received at given times, leaves possible.
  ///
  /// - Parameter preparedAt: When it was made out; nil if that is not known.
  package init(_ start: Instant, preparedAt: Instant?, receivedAt received: Instant) {
    latest = start.isFutureDated(receivedAt: received) ? received : start
    earliest = min(latest, preparedAt ?? latest)
  }

  /// What several reports together leave possible of which one is right; nil of none.
  init?(_ starts: [PossibleStart]) {
    guard let earliest = starts.map(\.earliest).min(), let latest = starts.map(\.latest).max()
    else { return nil }
    (self.earliest, self.latest) = (earliest, latest)
  }
}

extension Instant {
  /// Whether an inspection cannot have been at this time: more than a day after it was received.
  ///
  /// The day allows for clocks that are wrong. Source: interface, "What becomes of a file".
  func isFutureDated(receivedAt received: Instant) -> Bool { self > received + .days(1) }
}
