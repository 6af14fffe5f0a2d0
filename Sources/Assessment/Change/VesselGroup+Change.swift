import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

/// The two periods of a change.
struct ComparedPeriods {
  /// The earlier.
  let from: Period
  /// The later.
  let to: Period
  /// As of when both are cut.
  let asOf: Instant
  /// For how long what somebody saw on board counts as observed.
  let observed: Milliseconds

  /// The part of the earlier one that had passed.
  var before: Interval { from.interval.clipped(to: passed) }

  /// The part of the later one that had passed.
  var after: Interval { to.interval.clipped(to: passed) }

  private var passed: Interval { Interval(.distantPast, asOf) }
}

extension VesselGroup {
  /// What moved the group's rate.
  ///
  /// - Parameters:
  ///   - restated: The same group under the standard of the later period.
  ///   - fleet: What the registers say.
  func change(
    over periods: ComparedPeriods, restated: VesselGroup, fleet: RegisteredFleet
  ) -> GroupChange {
    let first = boats(over: periods, fleet)
    let second = restated.boats(over: periods, fleet)
    let told = zip(first, second).filter { boat, _ in
      boat.isInFleet.before || boat.isInFleet.after
    }
    let account = ChangeAccount(
      told.map { boat, other in
        VesselBeforeAndAfter(
          vessel: boat.key, before: boat.before, after: boat.after, restated: other.after,
          wasInFleet: boat.isInFleet.before, isInFleet: boat.isInFleet.after)
      }, from: periods.before, to: periods.after)
    return GroupChange(
      coastGuard: coastGuard, name: name, account: account,
      vessels: told.enumerated().map { index, boats in
        ChangedVessel(boats.0, restated: boats.1, parts: account.parts(at: index))
      }, supply: supply(of: told.map(\.0), account, over: periods), registerGaps: registerGaps)
  }

  /// What the boats waited for that supply is of: those seen in both periods.
  private func supply(
    of boats: [GroupBoat], _ account: ChangeAccount, over periods: ComparedPeriods
  ) -> SupplyChange? {
    guard case .parts(let parts) = account.outcome, parts.total[.supply] != 0 else { return nil }
    let isLoss = parts.total[.supply] < 0
    return SupplyChange(
      boats.filter(\.isSeenInBoth).map {
        SupplyOfBoat($0, in: isLoss ? periods.after : periods.before, of: periods)
      }, isLoss: isLoss)
  }

  /// The boats that count, each once by whatever keys it had in the group.
  private func boats(over periods: ComparedPeriods, _ fleet: RegisteredFleet) -> [GroupBoat] {
    let vessels = Dictionary(uniqueKeysWithValues: counted.map { ($0.key, $0) })
    return fleet.boats(among: counted.map(\.key)).compactMap { keys in
      keys.last.map {
        GroupBoat($0, keys.compactMap { vessels[$0] }, of: self, over: periods, fleet)
      }
    }
  }
}

extension ChangeAccount {
  func parts(at index: Int) -> ChangeParts? {
    guard case .parts(let parts) = outcome else { return nil }
    return parts.byVessel[index].parts
  }
}
