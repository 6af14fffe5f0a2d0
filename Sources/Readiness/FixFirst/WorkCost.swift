import SeaworthyInspection

/// What corrections cost, by which sets of them are compared: first those whose hours nobody
/// states, then hours, then parts, then how many corrections there are.
///
/// So a set of which all is known comes before one of which something is not: an unknown effort is
/// never taken for a small one.
public struct WorkCost: Hashable, Sendable {
  /// How many of the corrections have no stated hours.
  public var unstated: Int
  /// The stated hours of work, in millionths of an hour, added up.
  var millionths: Int
  /// How many parts are needed.
  public var parts: Int
  /// How many corrections there are.
  public var corrections: Int

  /// The stated hours of work, added up.
  public var hours: Double { Double(millionths) / 1_000_000 }

  /// No work.
  static let none = WorkCost(unstated: 0, millionths: 0, parts: 0, corrections: 0)

  /// The least of each figure by itself, which none of the costs is below in any of them.
  static func least(of costs: [WorkCost]) -> WorkCost {
    WorkCost(
      unstated: costs.map(\.unstated).min() ?? 0, millionths: costs.map(\.millionths).min() ?? 0,
      parts: costs.map(\.parts).min() ?? 0, corrections: costs.map(\.corrections).min() ?? 0)
  }

  static func + (left: WorkCost, right: WorkCost) -> WorkCost {
    WorkCost(
      unstated: left.unstated + right.unstated, millionths: left.millionths + right.millionths,
      parts: left.parts + right.parts, corrections: left.corrections + right.corrections)
  }
}

extension WorkCost: Comparable {
  /// The less that nobody stated, then the fewer hours, parts and corrections.
  public static func < (left: WorkCost, right: WorkCost) -> Bool {
    (left.unstated, left.millionths, left.parts, left.corrections)
      < (right.unstated, right.millionths, right.parts, right.corrections)
  }
}

extension OpenWork {
  /// What it costs. Hours below 0 count as none.
  var cost: WorkCost {
    let hours = max(0, min(hours?.doubleValue ?? 0, 1_000_000))
    return WorkCost(
      unstated: self.hours == nil ? 1 : 0, millionths: Int((hours * 1_000_000).rounded()),
      parts: discrepancy.parts.reduce(0) { $0 + max(0, min($1.quantity, 1_000_000)) },
      corrections: 1)
  }
}
