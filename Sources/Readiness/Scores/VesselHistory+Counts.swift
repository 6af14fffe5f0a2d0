import SeaworthyInspection
import SeaworthyStandards
public import SeaworthyTime

extension VesselHistory {
  /// The allowance of parts as it stands at an instant, by the part's number: what reports count,
  /// and what the register requires and nobody counted. Source: doctrine 4, supply.
  func supplyCount(at instant: Instant) -> [CountedLine] {
    countedLines(of: supply, at: instant)
  }

  /// The billets of the crew as they stand at an instant, by role: what reports count of qualified
  /// people, and what the register requires and nobody counted. Source: doctrine 4, crew.
  func crewCount(at instant: Instant) -> [CountedLine] {
    countedLines(of: crew, at: instant)
  }

  /// What of the allowance is complete; one of each line. Source: doctrine 4, supply.
  public func pooledSupply(at instant: Instant) -> PooledCount {
    pooled(supplyCount(at: instant).map(\.asLine), of: supply, at: instant)
  }

  /// How many places of the crew are filled by qualified people. Source: doctrine 4, crew.
  public func pooledCrew(at instant: Instant) -> PooledCount {
    pooled(crewCount(at: instant).map(\.asPlaces), of: crew, at: instant)
  }

  /// Pools counts; a file that cannot be relied on may have told of others, while nobody counted
  /// after it. Source: doctrine 2, rule 3, and 4, "Forgetting".
  func pooled(
    _ lines: [PooledCount], of things: [CountedThing], at instant: Instant
  ) -> PooledCount {
    let last = things.compactMap { $0.counts.toldBy(instant).last?.at }.max()
    var count = PooledCount(pooling: lines)
    count.isComplete = !evidence.isOvertaken(last ?? .distantPast, at: instant)
    return count
  }

  /// Brings what was counted by an instant together with what is required. Of what nothing is
  /// required nothing is counted.
  private func countedLines(of things: [CountedThing], at instant: Instant) -> [CountedLine] {
    things.compactMap { thing in
      countedLine(
        of: thing.counts.standing(at: instant), required: thing.required, at: instant)
    }
  }

  /// How one thing stands by the counts that stand. The register's requirement also counts before
  /// its time, where no report states one. Source: doctrine 2, rule 9.
  private func countedLine(
    of standing: [CountStatement], required: [CountStatement], at instant: Instant
  ) -> CountedLine? {
    let stated = standing + required.filter { $0.at <= instant }
    let requirements = (stated.isEmpty ? required : stated).standing
    guard let most = requirements.map(\.required).max(), most > 0,
      let any = requirements.first
    else { return nil }
    let state = state(of: standing, at: instant)
    let least = standing.compactMap(\.counted).min()
    let deciding =
      standing.filter { $0.counted == least } + requirements.filter { $0.required == most }
    return CountedLine(
      name: any.name, title: (requirements + standing).compactMap(\.title).first,
      isCritical: (requirements + standing).contains(where: \.isCritical), required: most,
      counted: least, countedAt: least == nil ? nil : standing.map(\.at).min(), state: state,
      range: range(of: standing, state, requirements, at: instant),
      deciding: deciding)
  }

  /// What the statements of a count that stand are worth together: no more than the least of them.
  private func state(of standing: [CountStatement], at instant: Instant) -> CountedLine.State {
    if isUnknowable(at: instant) { return .unreliable }
    // Nobody can say that a register does not require more, or something beside it.
    if record.registerGap != nil { return .unregistered }
    let firm = standing.filter { !$0.isContested }
    guard let at = firm.first?.at, !firm.contains(where: { $0.counted == nil }) else {
      return .uncounted
    }
    if evidence.isOvertaken(at, at: instant) { return .unreliable }
    return isStale(at, at: instant) ? .stale : .counted
  }

  /// From the least to the most that there can be. Contested counts can only take away; a statement
  /// that does not count leaves the least unknown.
  ///
  /// Where candidates of a dispute require differently, no more than the least of that is surely
  /// there: what one of them does not ask for would else make up for what is missing beside it.
  /// Source: doctrine 2, rule 3.
  private func range(
    of standing: [CountStatement], _ state: CountedLine.State, _ requirements: [CountStatement],
    at instant: Instant
  ) -> ClosedRange<Int> {
    let required = requirements.map(\.required)
    let highest = required.max() ?? 0
    if state == .unreliable || state == .unregistered { return 0...highest }
    let fresh = standing.filter { !isStale($0.at, at: instant) }
    let most = min(highest, fresh.compactMap(\.counted).min() ?? highest)
    let isCertain = state == .counted && !fresh.contains { $0.counted == nil }
    let isDisputed = requirements.contains(where: \.isDisputed)
    let sure = isDisputed ? min(most, required.min() ?? 0) : most
    return (isCertain ? sure : 0)...most
  }

  /// Whether a count is too old. Source: doctrine 2, rules 10 and 12.
  private func isStale(_ time: Instant, at instant: Instant) -> Bool {
    instant - time >= standard.windows.counts
  }
}
