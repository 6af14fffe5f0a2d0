/// A rule by which points of a chart are called more than noise.
///
/// σ is a third of the way from the mean to a limit.
public enum ChartRule: String, Hashable, Sendable, CaseIterable {
  /// A point outside the limits. Shewhart 1931; in every rule set.
  case outsideLimits
  /// Seven points or more in a row on one side of the mean. NHS England, Making Data Count.
  case sevenOnOneSide
  /// Eight. Western Electric 1956, test 4; Wheeler and Chambers 1992.
  case eightOnOneSide
  /// Nine. Nelson 1984, test 2.
  case nineOnOneSide
  /// Six points or more in a row, each above the one before, or each below. Nelson 1984, test 3.
  case sixInTrend
  /// Seven. NHS England, Making Data Count.
  case sevenInTrend
  /// Two of three points in a row more than 2σ from the mean but inside the limits, all three on
  /// one side of the mean. NHS England, Making Data Count, as its NHSRplotthedots works it out.
  case twoOfThreeNearLimit
  /// Two of three points in a row more than 2σ from the mean on one side. Western Electric 1956,
  /// test 2; Nelson 1984, test 5.
  case twoOfThreeBeyondTwoSigma
  /// Four of five points in a row more than 1σ from the mean on one side. Western Electric 1956,
  /// test 3; Nelson 1984, test 6.
  case fourOfFiveBeyondOneSigma
  /// Fourteen points or more in a row that go up and down by turns. Nelson 1984, test 4.
  case fourteenAlternating
  /// Fifteen points or more in a row within 1σ of the mean. Nelson 1984, test 7.
  case fifteenWithinOneSigma
  /// Eight points or more in a row, none within 1σ of the mean. Nelson 1984, test 8.
  case eightBeyondOneSigma
}

/// Rules that are followed together.
public enum ChartRuleSet: String, Hashable, Sendable, CaseIterable {
  /// Outside the limits; eight in a row on one side. Doctrine 7, "XmR".
  case byDefault = "default"
  /// NHS England, Making Data Count.
  case makingDataCount = "making-data-count"
  /// Western Electric, Statistical Quality Control Handbook, 1956.
  case westernElectric = "western-electric"
  /// Nelson, The Shewhart Control Chart: Tests for Special Causes, 1984.
  case nelson

  /// The rules, in the order in which their signals are told.
  public var rules: [ChartRule] {
    switch self {
    case .byDefault: [.outsideLimits, .eightOnOneSide]
    case .makingDataCount:
      [.outsideLimits, .sevenOnOneSide, .sevenInTrend, .twoOfThreeNearLimit]
    case .westernElectric:
      [
        .outsideLimits, .twoOfThreeBeyondTwoSigma, .fourOfFiveBeyondOneSigma, .eightOnOneSide,
      ]
    case .nelson:
      [
        .outsideLimits, .nineOnOneSide, .sixInTrend, .fourteenAlternating,
        .twoOfThreeBeyondTwoSigma, .fourOfFiveBeyondOneSigma, .fifteenWithinOneSigma,
        .eightBeyondOneSigma,
      ]
    }
  }
}
