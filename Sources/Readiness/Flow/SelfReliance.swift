import SeaworthyInspection
public import SeaworthyTime

/// How much of the work the partner does itself.
///
/// Source: doctrine 5, "Self-reliance".
public struct SelfReliance: Hashable, Sendable {
  /// The corrections of discrepancies.
  public var corrections: Work
  /// The tasks of preventive maintenance that were done.
  public var tasks: Work

  /// Self-reliance in both kinds of work.
  public init(corrections: Work, tasks: Work) {
    self.corrections = corrections
    self.tasks = tasks
  }

  /// Pieces of work by who did them.
  public struct Work: Hashable, Sendable {
    /// By the partner.
    public var partner: Int
    /// By the team or a contractor.
    public var others: Int
    /// By somebody whom no report names.
    public var unknown: Int

    /// Pieces of work.
    public init(partner: Int, others: Int, unknown: Int) {
      self.partner = partner
      self.others = others
      self.unknown = unknown
    }

    /// Pieces of which a report names who did them.
    public var n: Int { partner + others }

    /// The share that the partner did of those of which it is known, 0 to 1; nil without any.
    public var share: Double? { n > 0 ? Double(partner) / Double(n) : nil }
  }
}

extension SelfReliance {
  /// Self-reliance on one vessel over all time; nil if nothing was done.
  init?(of history: VesselHistory, at instant: Instant) {
    guard let all = history.selfReliance(over: [.always], at: instant)[0] else { return nil }
    self = all
  }

  /// Self-reliance over several vessels: all their work together; nil without any.
  public init?(pooling vessels: [SelfReliance]) {
    guard let first = vessels.first else { return nil }
    self = vessels.dropFirst().reduce(into: first) { sum, next in
      sum.corrections.add(next.corrections)
      sum.tasks.add(next.tasks)
    }
  }
}

extension SelfReliance.Work {
  fileprivate init(by doers: [Corrector?]) {
    let (partner, unknown) = (doers.count { $0 == .partner }, doers.count { $0 == nil })
    self.init(partner: partner, others: doers.count - partner - unknown, unknown: unknown)
  }

  fileprivate mutating func add(_ other: Self) {
    partner += other.partner
    others += other.others
    unknown += other.unknown
  }
}

extension VesselHistory {
  /// Self-reliance in what was corrected within each of some windows and the tasks that fell due in
  /// it; nil of a window in which nothing was done.
  public func selfReliance(over windows: [Interval], at instant: Instant) -> [SelfReliance?] {
    let correctors = correctors(by: instant)
    return windows.map { window in
      let corrections = correctors.filter { window.contains($0.at) }.map(\.by)
      let tasks = taskDoers(in: window, by: instant)
      guard !corrections.isEmpty || !tasks.isEmpty else { return nil }
      return SelfReliance(
        corrections: SelfReliance.Work(by: corrections), tasks: SelfReliance.Work(by: tasks))
    }
  }

  /// Who corrected each spell that had closed by an instant, and when; nil where nobody is named.
  private func correctors(by instant: Instant) -> [(at: Instant, by: Corrector?)] {
    countedSpells(at: instant).compactMap { _, spell in
      guard let closure = spell.closure, closure.at <= instant else { return nil }
      return (closure.at, self.closure(closure, of: spell).by)
    }
  }

  /// Who did each task, due within a window, that was done by an instant, wholly or in part, as it
  /// stands then; nil where nobody is named. Of what is in dispute nobody knows who did it.
  ///
  /// Source: doctrine 2, rules 3 and 9.
  private func taskDoers(in window: Interval, by instant: Instant) -> [Corrector?] {
    maintenance.tasks(dueIn: window).compactMap { task -> Corrector?? in
      let outcome = task.outcome(at: instant)
      guard outcome.isSettled, [.accomplished, .partial].contains(outcome.state) else { return nil }
      let standing = task.statements.first {
        $0.telling.report == outcome.statement?.report && $0.place == outcome.statement?.place
      }
      let doers = standing.map { standing in
        Set(task.statements.filter { $0.telling.isToldWith(standing.telling) }.map(\.says.by))
      }
      return .some(doers?.count == 1 ? standing?.says.by : nil)
    }
  }
}
