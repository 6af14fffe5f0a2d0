import SeaworthyAssessment
import SeaworthyReadiness
import SeaworthyTrends

/// A change in whole units of the last place that is printed: its parts add up to the difference of
/// the two rates as printed, and each part's boats to the part as printed.
struct RoundedChange {
  /// The later rate less the earlier one, as both are printed; nil where a rate is missing.
  let difference: Int?
  /// What each part adds; empty where there are no parts.
  let parts: [ChangePart: Int]
  /// What each boat adds, in the order of the boats.
  let vessels: [[ChangePart: Int]]
  /// What the replaced fleet and the standard add; nil where there are parts.
  let replacement: (fleet: Int, standard: Int)?

  /// The last place that is printed.
  enum Unit {
    /// A tenth of a percentage point, as text has it.
    case tenthOfPoint
    /// A millionth, as data state a share.
    case millionth

    /// So many units make 1.
    fileprivate var scale: Double { self == .tenthOfPoint ? 1000 : 1_000_000 }

    /// A share as it is printed.
    fileprivate func units(_ share: Double) -> Int {
      switch self {
      // The rule of fixed(1) on a percentage.
      case .tenthOfPoint: Int((share * 100 * 10 + 1e-9).rounded(.toNearestOrAwayFromZero))
      case .millionth: Int((share * scale).rounded(.toNearestOrAwayFromZero))
      }
    }
  }

  init(_ change: GroupChange, to unit: Unit) {
    let (before, after) = (change.account.before.rate?.value, change.account.after.rate?.value)
    guard let before, let after else {
      (difference, parts, vessels, replacement) = (nil, [:], [], nil)
      return
    }
    let difference = unit.units(after) - unit.units(before)
    self.difference = difference
    switch change.account.outcome {
    case .parts(let found):
      let parts = Self.round(
        ChangePart.allCases.map { found.total[$0] }, to: difference, unit)
      self.parts = Dictionary(uniqueKeysWithValues: zip(ChangePart.allCases, parts))
      vessels = Self.vessels(found.byVessel.map(\.parts), self.parts, unit)
      replacement = nil
    case .fleetReplaced(let found):
      let steps = Self.round([found.fleetReplaced, found.standard], to: difference, unit)
      (parts, vessels, replacement) = ([:], [], (steps[0], steps[1]))
    case .noRate: (parts, vessels, replacement) = ([:], [], nil)
    }
  }

  /// What a part adds; 0 where there are no parts.
  subscript(part: ChangePart) -> Int { parts[part] ?? 0 }

  private static func vessels(
    _ vessels: [ChangeParts], _ sums: [ChangePart: Int], _ unit: Unit
  ) -> [[ChangePart: Int]] {
    var result = vessels.map { _ in [ChangePart: Int]() }
    for part in ChangePart.allCases {
      let rounded = round(vessels.map { $0[part] }, to: sums[part] ?? 0, unit)
      for (index, value) in rounded.enumerated() { result[index][part] = value }
    }
    return result
  }

  private static func round(_ values: [Double], to sum: Int, _ unit: Unit) -> [Int] {
    apportioned(values.map { $0 * unit.scale }, to: sum)
  }
}
