import SeaworthyStandards

extension ScoringStandard {
  /// A score rounded half up once to a whole number of points; the last places of binary fractions
  /// do not count. Source: doctrine 4, "Bands".
  static func wholePoints(_ points: Double) -> Int {
    Int((points + 0.5 + 1e-9).rounded(.down))
  }

  /// The band of a number of points, by the whole number. Source: doctrine 4, "Bands".
  func band(of points: Double) -> ReadinessScore.Band {
    let whole = Self.wholePoints(points)
    if whole >= satisfactoryFrom { return .satisfactory }
    return whole >= degradedFrom ? .degraded : .unsatisfactory
  }
}

extension ReadinessScore.Band {
  /// Whether it is a better band than another.
  func isBetter(than other: Self) -> Bool {
    switch (self, other) {
    case (.satisfactory, .degraded), (.satisfactory, .unsatisfactory),
      (.degraded, .unsatisfactory):
      true
    default: false
    }
  }
}
