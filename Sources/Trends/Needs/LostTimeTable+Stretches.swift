import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

extension LostTimeTable {
  /// What the time of some vessels was lost to.
  init(_ vessels: [VesselNeeds], by dimension: Dimension) {
    var tallies: [Key: Tally] = [:]
    for vessel in vessels {
      for stretch in vessel.lost {
        let keys = stretch.causes.map { dimension.key(of: $0, in: stretch, vessel) }
        for (key, cause) in zip(keys, stretch.causes) {
          let spell = Tally.Spell(vessel: vessel.vessel, origin: cause.origin)
          tallies[key, default: Tally()].spells.insert(spell)
        }
        for key in Set(keys) {
          let parts = keys.count { $0 == key }
          tallies[key]?.lost.add(stretch.length, parts: parts, of: keys.count)
          if parts == keys.count, stretch.isOtherwiseCapable {
            tallies[key]?.won += stretch.length
          }
        }
      }
    }
    self.init(dimension: dimension, rows: Self.rows(tallies))
  }

  /// The rows in their order, each with its share of all.
  ///
  /// Time that no day-close falls into counts for nothing and has no row.
  private static func rows(_ tallies: [Key: Tally]) -> [Row] {
    let keys = tallies.keys.filter { (tallies[$0]?.lost.hours ?? 0) > 0 }.sorted { left, right in
      let hours = [left, right].map { tallies[$0]?.lost.hours ?? 0 }
      return hours[0] != hours[1] ? hours[0] > hours[1] : left.order < right.order
    }
    let total = tallies.values.reduce(SharedTime()) { $0 + $1.lost }.hours
    var sum = SharedTime()
    return keys.compactMap { key -> Row? in
      guard let tally = tallies[key] else { return nil }
      sum = sum + tally.lost
      return Row(
        key: key, lost: tally.lost, share: tally.lost.hours / total,
        cumulative: sum.hours / total, won: tally.won,
        boats: Set(tally.spells.map(\.vessel)).count, spells: tally.spells.count)
    }
  }

  /// What is lost to one thing, while it is added up.
  private struct Tally {
    var lost = SharedTime()
    var won = Milliseconds.zero
    var spells: Set<Spell> = []

    struct Spell: Hashable {
      var vessel: VesselKey
      var origin: LostTimeCause.Origin
    }
  }
}

extension LostTimeTable.Dimension {
  /// To what a cause's part of a stretch is lost.
  fileprivate func key(
    of cause: LostTimeCause, in stretch: LostStretch, _ vessel: VesselNeeds
  ) -> LostTimeTable.Key {
    switch self {
    case .group:
      switch cause.origin {
      case .discrepancy(let standing): standing.group.map { .group($0) } ?? .noGroup
      case .downtime(let downtime, _): downtime == .depot ? .plannedYard : .downtime
      }
    case .cause: cause.cause.map { .cause($0) } ?? .plannedYard
    case .condition: .condition(stretch.condition)
    case .vesselClass: .vesselClass(vessel.vesselClass)
    case .vessel: .vessel(vessel.vessel)
    }
  }
}

extension LostTimeTable.Key {
  /// Its place among keys of one table to which equal time was lost.
  fileprivate var order: (Int, String) {
    func place<Word: CaseIterable & Equatable>(_ word: Word) -> Int {
      Array(Word.allCases).firstIndex(of: word) ?? 0
    }
    return switch self {
    case .group(let group): (0, group.rawValue)
    case .cause(let cause): (place(cause), "")
    case .condition(let condition): (place(condition), "")
    case .vesselClass(let name): (name == nil ? 1 : 0, name ?? "")
    case .vessel(let vessel): (0, vessel.description)
    case .noGroup: (100, "")
    case .downtime: (101, "")
    case .plannedYard: (102, "")
    }
  }
}
