import SeaworthyReadiness

/// A change as steps from the earlier rate to the later one, as a waterfall chart draws it.
public struct ChangeWaterfall: Hashable, Sendable {
  /// The earlier rate, 0 to 1.
  public var start: Double
  /// The steps, each beginning where the one before it ends.
  public var steps: [Step]
  /// The later rate, 0 to 1: where the last step ends, but for the last place of a binary fraction.
  public var end: Double

  /// One step.
  public struct Step: Hashable, Sendable {
    /// What makes it.
    public var cause: Cause
    /// Where it begins.
    public var from: Double
    /// Where it ends. On the way, a step may lie outside 0 to 1.
    public var to: Double
  }

  /// What makes a step.
  public enum Cause: Hashable, Sendable {
    /// One of the nine parts.
    case part(ChangePart)
    /// The fleet was replaced.
    case fleetReplaced
  }

  /// The steps of an account, one for each part, those of nothing too; nil without an account.
  public init?(_ account: ChangeAccount) {
    guard let start = account.before.rate?.value, let end = account.after.rate?.value else {
      return nil
    }
    let causes: [(Cause, Double)]
    switch account.outcome {
    case .parts(let parts):
      causes = ChangePart.allCases.map { (.part($0), parts.total[$0]) }
    case .fleetReplaced(let change):
      causes = [(.fleetReplaced, change.fleetReplaced), (.part(.standard), change.standard)]
    case .noRate: return nil
    }
    (self.start, self.end) = (start, end)
    var reached = start
    steps = causes.map { cause, change in
      defer { reached += change }
      return Step(cause: cause, from: reached, to: reached + change)
    }
  }
}
