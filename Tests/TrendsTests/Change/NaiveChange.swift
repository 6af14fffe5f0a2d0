import SeaworthyReadiness
import SeaworthyTrends

/// The nine parts once more, read off the doctrine's text line by line: sums of ratios over lists,
/// with none of the sources' types.
func naiveParts(_ boats: [Boat]) -> [ChangePart: Double]? {
  func possible(_ days: Days) -> Double {
    Double(days.fmc + days.pmc + days.nmcm + days.nmcs + days.nmcd)
  }
  func share(_ days: Days, _ part: KeyPath<Days, Int>) -> Double {
    Double(days[keyPath: part]) / possible(days)
  }
  func r(_ days: Days) -> Double {
    1 - share(days, \.nmcm) - share(days, \.nmcs) - share(days, \.nmcd)
  }
  func sum(_ days: [Days]) -> Days {
    Days(
      fmc: days.map(\.fmc).reduce(0, +), pmc: days.map(\.pmc).reduce(0, +),
      nmcm: days.map(\.nmcm).reduce(0, +), nmcs: days.map(\.nmcs).reduce(0, +),
      nmcd: days.map(\.nmcd).reduce(0, +))
  }
  func inService(_ days: Days) -> Bool { possible(days) + Double(days.unknown) > 0 }

  let s = boats.filter { possible($0.before) > 0 && possible($0.after) > 0 }
  guard !s.isEmpty else { return nil }
  let (s1, s2) = (sum(s.map(\.before)), sum(s.map(\.after)))
  let p1 = possible(sum(boats.map(\.before)))
  let p2 = possible(sum(boats.map(\.after)))
  var parts: [ChangePart: Double] = [:]
  for boat in boats where possible(boat.before) > 0 && possible(boat.after) == 0 {
    let part: ChangePart = inService(boat.after) ? .noLongerSeen : .leftFleet
    parts[part, default: 0] += possible(boat.before) * (r(s1) - r(boat.before)) / p1
  }
  for boat in boats where possible(boat.before) == 0 && possible(boat.after) > 0 {
    let part: ChangePart = inService(boat.before) ? .newlySeen : .joinedFleet
    parts[part, default: 0] += possible(boat.after) * (r(boat.after) - r(s2)) / p2
  }
  for boat in s {
    let (w1, w2) = (possible(boat.before) / possible(s1), possible(boat.after) / possible(s2))
    let w = (w1 + w2) / 2
    for (part, time) in [
      (ChangePart.maintenance, \Days.nmcm), (.supply, \.nmcs), (.depot, \.nmcd),
    ] {
      parts[part, default: 0] -= w * (share(boat.after, time) - share(boat.before, time))
    }
    parts[.exposure, default: 0] += (r(boat.before) + r(boat.after)) / 2 * (w2 - w1)
  }
  let restated = sum(boats.map { $0.restated ?? $0.after })
  guard possible(restated) > 0 else { return nil }
  parts[.standard] = r(restated) - r(sum(boats.map(\.after)))
  return parts
}
