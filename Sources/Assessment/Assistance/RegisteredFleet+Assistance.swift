import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

extension RegisteredFleet {
  /// Records of boats, each going on with what is told of the boat by its later keys from the
  /// transfer on.
  ///
  /// Where registers let two boats become one, neither is followed. Source: doctrine 2, rule 13.
  func following(_ records: [AssistanceRecord]) -> [AssistanceRecord] {
    let byVessel = Dictionary(records.map { ($0.vessel, $0) }) { first, _ in first }
    let successors = records.compactMap { successor(of: $0.vessel) }
    let joined = Set(Dictionary(grouping: successors) { $0 }.filter { $0.value.count > 1 }.keys)
    return records.map { record in
      var record = record
      record.onward = keys(after: record.vessel, besides: joined).compactMap { key, time in
        byVessel[key]?.clipped(to: time)
      }
      return record
    }
  }

  /// The keys that a boat had after one, each with the time over which it had it; a boat that came
  /// back is followed until then.
  private func keys(
    after first: VesselKey, besides joined: Set<VesselKey>
  ) -> [(VesselKey, Interval)] {
    var keys: [(key: VesselKey, start: Instant)] = []
    var key = first
    while let next = successor(of: key), let start = arrival(of: next), next != first,
      !joined.contains(next), !keys.contains(where: { $0.key == next }),
      keys.last.map({ $0.start <= start }) ?? true
    {
      keys.append((next, start))
      key = next
    }
    let ends = keys.dropFirst().map(\.start) + [.distantFuture]
    return zip(keys, ends).map { ($0.key, Interval($0.start, $1)) }
  }
}
