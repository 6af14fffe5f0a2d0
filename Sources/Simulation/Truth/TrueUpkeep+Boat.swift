import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

extension TrueUpkeep {
  /// What was wrong, done and on board over a stretch of time, which a boat has gone through.
  init(
    of boat: BoatTruth, under coastGuard: CoastGuardPlan, over span: Interval,
    spells: [TrueSpell], _ parameters: SimulationParameters
  ) {
    let items = boat.plan.checklist.items
    let chores = ChoreBook(parameters: parameters, coastGuard: coastGuard, boat: boat.plan)
    self.init(
      missingItems: Set(boat.plan.missing.map { items[$0].code }),
      faults: boat.faults.filter { $0.occurred < span.end && span.start < $0.repaired }.map {
        TrueFault(
          item: items[$0.item].code, severity: $0.severity, cause: $0.cause,
          interval: Interval($0.occurred, $0.repaired), corrector: $0.corrector)
      },
      tasks: Period.covering(span, .month).flatMap { chores.tasks(dueIn: $0) }
        .map(TrueTask.init).sorted { $0.due < $1.due },
      stores: Period.covering(span, .quarter).map { quarter in
        TrueStores(
          Stores(
            parameters: parameters, coastGuard: coastGuard, boat: boat.plan,
            quarter: Stores.quarter(of: quarter.start)), over: quarter)
      },
      engineHours: spells.reduce(0) { sum, spell in
        sum
          + boat.plan.hoursRun(
            over: spell.interval.length, isInUse: spell.condition.isMissionCapable)
      })
  }
}

extension TrueTask {
  fileprivate init(_ chore: Chore) {
    self.init(
      due: chore.due, share: chore.done == nil ? 0 : chore.result == .partial ? 0.5 : 1,
      isRecordedAsDone: chore.result != .notAccomplished)
  }
}

extension TrueStores {
  fileprivate init(_ stores: Stores, over quarter: Interval) {
    let (lines, billets) = (stores.lines, stores.billets)
    self.init(
      interval: quarter, completeLines: lines.count { $0.lacking == 0 }, lines: lines.count,
      filledPlaces: billets.reduce(0) { $0 + min($1.qualified ?? 0, $1.billet.required) },
      places: billets.reduce(0) { $0 + $1.billet.required })
  }
}

extension VesselPlan {
  /// How long its engines run in a length of time: a boat that is not ready still runs them a
  /// little.
  func hoursRun(over length: Milliseconds, isInUse: Bool) -> Double {
    length.inDays * hoursPerDay * (isInUse ? 1 : 0.03)
  }
}

extension Period {
  /// The parts of a stretch of time that fall into each of its periods, in order.
  fileprivate static func covering(_ span: Interval, _ length: Length) -> [Interval] {
    var parts: [Interval] = []
    var period = Period(length, containing: span.start)
    while period.interval.start < span.end {
      parts.append(period.interval.clipped(to: span))
      period = period.next
    }
    return parts
  }
}
