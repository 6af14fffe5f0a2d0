import SeaworthyInspection
import SeaworthyTime

extension RegisteredFleet {
  /// The keys of each boat among some keys, in the order in which it had them, by the last one: a
  /// boat that was transferred from one to another of them is one boat.
  ///
  /// Source: doctrine 1, "coast guard"; doctrine 2, rule 13.
  func boats(among keys: [VesselKey]) -> [[VesselKey]] {
    let all = Set(keys)
    var boats: [Set<VesselKey>] = []
    for key in keys {
      let joined = Set(successors(of: key)).intersection(all).union([key])
      let others = boats.filter { !$0.isDisjoint(with: joined) }
      boats.removeAll { !$0.isDisjoint(with: joined) }
      boats.append(others.reduce(joined) { $0.union($1) })
    }
    return boats.map { boat in
      boat.sorted { (rank(of: $0, in: boat), $0) < (rank(of: $1, in: boat), $1) }
    }.sorted { $0.reversed().lexicographicallyPrecedes($1.reversed()) }
  }

  /// When a boat came to be known by a key through a transfer, the first if several are told; nil if
  /// none is.
  func arrival(of key: VesselKey) -> Instant? {
    entries.values.compactMap { entry in
      entry.successor == key ? entry.entry.transfer?.at.instant : nil
    }.min()
  }

  /// By which key the register goes on to know a boat that it transfers; nil if it does not.
  func successor(of key: VesselKey) -> VesselKey? { entries[key]?.successor }

  /// All keys that a boat had after one, in order; a ring of transfers is gone round once.
  private func successors(of key: VesselKey) -> [VesselKey] {
    var keys: [VesselKey] = []
    var next = successor(of: key)
    while let key = next, !keys.contains(key) {
      keys.append(key)
      next = successor(of: key)
    }
    return keys
  }

  /// How many of a boat's keys come before one.
  private func rank(of key: VesselKey, in boat: Set<VesselKey>) -> Int {
    boat.count { successors(of: $0).contains(key) }
  }
}

extension RegisterEntry {
  fileprivate var successor: VesselKey? {
    entry.transfer.map { VesselKey(coastGuard: $0.coastGuard, hullNumber: $0.hullNumber) }
  }
}
