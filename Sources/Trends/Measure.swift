/// In what a figure is measured.
public enum Unit: String, Hashable, Sendable, CaseIterable {
  /// A share, 0 to 1.
  case share
  /// Points of a score, 0 to 100.
  case points
  /// A number of things.
  case count
  /// Days.
  case days
  /// A readiness level, 1 to 4.
  case level
}

/// Which figures are the better ones.
public enum Better: String, Hashable, Sendable, CaseIterable {
  /// The higher the better.
  case higher
  /// The lower the better.
  case lower
  /// Neither: it says how much is known or done, not how well.
  case neither
}
