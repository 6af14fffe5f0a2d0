import SeaworthyTime

extension Instant {
  /// Whether an inspection cannot have been at this time: more than a day after it was received.
  ///
  /// The day allows for clocks that are wrong. Source: interface, "What becomes of a file".
  func isFutureDated(receivedAt received: Instant) -> Bool { self > received + .days(1) }

  /// The time from which a boat is unknown if what is told of an inspection that began then cannot
  /// be relied on: its start, or, where that cannot be, the time at which it was received.
  ///
  /// Source: doctrine 2, rule 3.
  func unknownFrom(receivedAt received: Instant) -> Instant {
    isFutureDated(receivedAt: received) ? received : self
  }
}
