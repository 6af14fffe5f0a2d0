public import SeaworthyInspection
public import SeaworthyTime

/// One thing that makes a boat not mission capable for a stretch of time.
public struct LostTimeCause: Hashable, Sendable {
  /// What it is.
  public var origin: Origin
  /// What brought it about; nil of a planned yard period, which is nobody's fault.
  ///
  /// Of a discrepancy as last stated, unknown where nobody does; of declared downtime its own, of
  /// which "other" says nothing. Source: doctrine 6, "Cause groups".
  public var cause: DiscrepancyCause?
  /// Whether it waits for parts, or is downtime declared as supply.
  public var awaitsParts: Bool
  /// Whether only some of the reports in a dispute tell of it, among which nobody has decided.
  public var isDisputed: Bool

  /// What makes a boat not mission capable.
  public enum Origin: Hashable, Sendable {
    /// A spell of a disabling or unwaived restrictive discrepancy, as it stands at the instant of
    /// the question.
    case discrepancy(DiscrepancyStanding)
    /// Declared downtime.
    case downtime(DowntimeCause, since: Instant)
  }

  /// A cause of lost time.
  public init(
    origin: Origin, cause: DiscrepancyCause?, awaitsParts: Bool = false, isDisputed: Bool = false
  ) {
    self.origin = origin
    self.cause = cause
    self.awaitsParts = awaitsParts
    self.isDisputed = isDisputed
  }
}

extension LostTimeCause {
  /// Declared downtime as a cause.
  init(_ downtime: RepeatedInterval<DowntimeCause>) {
    let cause: DiscrepancyCause? =
      switch downtime.cause {
      case .maintenance: .maintenance
      case .supply: .supply
      case .depot: nil
      case .other: .unknown
      }
    self.init(
      origin: .downtime(downtime.cause, since: downtime.interval.start), cause: cause,
      awaitsParts: downtime.cause == .supply, isDisputed: downtime.telling.isContested)
  }
}
