import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTrends

/// A region with visits, of which somebody spoils reports so that visits look better.
struct SpoiledRegion {
  let records: [AssistanceRecord]
  let whole: PooledEffect?

  init(seed: UInt64) throws {
    records = try VisitedRegion(seed: seed, repair: nil).records()
    whole = effects(records).kinds.first
  }

  /// Whose reports are spoiled.
  enum Attack: CaseIterable {
    /// Those of visits after which boats were not ready at the next arrival.
    case visitsThatFailed
    /// Those of next arrivals on which boats were not ready.
    case failuresAfterVisits
    /// Those that found boats compared ready when visits' boats were next seen.
    case readyComparisons
    /// Those that found boats compared not ready at the visits, which then were.
    case recoveries
    /// Those of visited boats at other dates.
    case otherDates
  }

  /// What is told after an attack.
  func spoiled(by attack: Attack, _ spoiling: Spoiling) -> PooledEffect? {
    let records = records.map { record in
      record.spoiled(
        record.inspections.indices.filter { isSpoiled($0, of: record, by: attack) }, spoiling)
    }
    return effects(records).kinds.first { $0.kind == .technicalAssistanceVisit }
  }

  /// What is told where one report of a visit is spoiled, for each.
  func spoiledOneByOne(_ spoiling: Spoiling) -> [PooledEffect] {
    records.indices.flatMap { boat in
      records[boat].inspections.indices.filter { isVisit($0, of: records[boat]) }.compactMap {
        var spoiled = records
        spoiled[boat] = spoiled[boat].spoiled([$0], spoiling)
        return effects(spoiled).kinds.first { $0.kind == .technicalAssistanceVisit }
      }
    }
  }

  private func isVisit(_ place: Int, of record: AssistanceRecord) -> Bool {
    place >= 0 && record.inspections[place].kind == .technicalAssistanceVisit
  }

  private func isSpoiled(_ place: Int, of record: AssistanceRecord, by attack: Attack) -> Bool {
    let isCompared = record.vessel.coastGuard == "XB"
    let isReady = record.arrivals[place].isReady
    // The region is visited in every sixth round, from the fourth on.
    let isNextReady =
      record.arrivals.indices.contains(place + 1) && record.arrivals[place + 1].isReady
    return switch attack {
    case .visitsThatFailed: isVisit(place, of: record) && !isNextReady
    case .failuresAfterVisits: isVisit(place - 1, of: record) && !isReady
    case .readyComparisons: isCompared && place % 6 == 4 && isReady
    case .recoveries: isCompared && place % 6 == 3 && !isReady && isNextReady
    case .otherDates:
      !isCompared && !isVisit(place, of: record) && !isVisit(place - 1, of: record)
        && place % 4 == 0
    }
  }
}
