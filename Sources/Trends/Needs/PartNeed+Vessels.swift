import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

extension PartNeed {
  /// The parts that some vessels needed or lack, the most asked for first; then what the window
  /// needed most, then what cost the most time, then by number.
  static func all(of vessels: [VesselNeeds], at t: Instant) -> [PartNeed] {
    var tallies: [String: Tally] = [:]
    for vessel in vessels {
      for standing in vessel.discrepancies {
        for part in standing.parts {
          tallies[part.number, default: Tally(number: part.number)].add(part, of: standing, at: t)
        }
      }
      for line in vessel.allowance where line.short > 0 {
        tallies[line.name, default: Tally(number: line.name)].add(line, on: vessel.vessel)
      }
      for stretch in vessel.lost { share(stretch, among: &tallies) }
    }
    for line in vessels.flatMap(\.allowance) {
      tallies[line.name]?.need.unknown += line.unknown
    }
    return tallies.values.map(\.result).sorted { $0.comesBefore($1) }
  }

  /// Shares a stretch of lost time among its causes, and of those that wait for parts among these.
  private static func share(_ stretch: LostStretch, among tallies: inout [String: Tally]) {
    for cause in stretch.causes where cause.awaitsParts {
      guard case .discrepancy(let standing) = cause.origin else { continue }
      for part in standing.parts {
        tallies[part.number]?.need.lost.add(
          stretch.length, parts: 1, of: stretch.causes.count * standing.parts.count)
      }
    }
  }

  private func comesBefore(_ other: PartNeed) -> Bool {
    if demand != other.demand { return demand > other.demand }
    if needed != other.needed { return needed > other.needed }
    let hours = (lost.hours, other.lost.hours)
    return hours.0 != hours.1 ? hours.0 > hours.1 : number < other.number
  }

  /// A part, while its needs are added up.
  private struct Tally {
    var need: PartNeed
    var vessels: Set<VesselKey> = []
    var stockNumbers: Set<String> = []

    init(number: String) {
      need = PartNeed(number: number)
    }

    mutating func add(_ part: Part, of standing: DiscrepancyStanding, at t: Instant) {
      vessels.insert(standing.vessel)
      if let nsn = part.nsn { stockNumbers.insert(nsn) }
      need.needed += part.quantity
      guard standing.closure == nil else { return }
      if part.status != .received { need.outstanding += part.quantity }
      need.longestOpen = max(need.longestOpen ?? .zero, standing.age(at: t))
      if let since = standing.awaitingPartsSince {
        need.longestWait = max(need.longestWait ?? .zero, t - since)
      }
    }

    mutating func add(_ line: CountStanding, on vessel: VesselKey) {
      vessels.insert(vessel)
      need.belowAllowance += line.short
    }

    var result: PartNeed {
      var need = need
      need.stockNumbers = stockNumbers.sorted()
      need.boats = vessels.count
      need.coastGuards = Set(vessels.map(\.coastGuard)).sorted()
      return need
    }
  }
}
