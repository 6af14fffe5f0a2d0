public import SeaworthyInspection
public import SeaworthyReadiness

/// Time in which boats were not mission capable for want of one part: their NMCS time, shared among
/// what they waited for as in ``LostTimeTable``.
///
/// Source: doctrine 3, "Condition at t"; 8, "Needs".
public struct PartWait: Hashable, Sendable {
  /// The part's number; nil where no report names one, as of downtime that was declared as supply.
  public var part: String?
  /// What the part is, as the boats' allowances call it; nil where they don't, or not alike.
  public var title: String?
  /// The lost time.
  public var lost: SharedTime
  /// The boats that waited for it, the longest wait first.
  public var vessels: [VesselKey]

  /// Time lost for want of a part.
  public init(part: String?, title: String?, lost: SharedTime, vessels: [VesselKey]) {
    self.part = part
    self.title = title
    self.lost = lost
    self.vessels = vessels
  }
}

extension PartWait {
  /// What one boat waited for, the longest wait first.
  ///
  /// - Parameters:
  ///   - vessel: The boat.
  ///   - stretches: Its lost time; what is not NMCS is left out.
  ///   - titles: What parts are, by number.
  public static func all(
    of vessel: VesselKey, in stretches: [LostStretch], titles: [String: String]
  ) -> [PartWait] {
    var tallies: [String?: SharedTime] = [:]
    for stretch in stretches where stretch.condition == .nmcs {
      for cause in stretch.causes {
        let parts = cause.awaitedParts
        for part in parts {
          tallies[part, default: SharedTime()].add(
            stretch.length, parts: 1, of: stretch.causes.count * parts.count)
        }
      }
    }
    return tallies.map { part, lost in
      PartWait(part: part, title: part.flatMap { titles[$0] }, lost: lost, vessels: [vessel])
    }.filter { $0.lost.hours > 0 }.sorted { $0.comesBefore($1) }
  }

  /// The same of several boats together, the longest wait first.
  public static func together(_ waits: [PartWait]) -> [PartWait] {
    Dictionary(grouping: waits, by: \.part).map { part, waits in
      let longest = waits.sorted { $0.comesBefore($1) }
      let titles = Set(waits.compactMap(\.title))
      return PartWait(
        part: part, title: titles.count == 1 ? titles.first : nil,
        lost: waits.reduce(SharedTime()) { $0 + $1.lost }, vessels: longest.flatMap(\.vessels))
    }.sorted { $0.comesBefore($1) }
  }

  private func comesBefore(_ other: PartWait) -> Bool {
    let hours = (lost.hours, other.lost.hours)
    guard hours.0 == hours.1 else { return hours.0 > hours.1 }
    guard part == other.part else { return (part ?? "") < (other.part ?? "") }
    return vessels.lexicographicallyPrecedes(other.vessels)
  }
}

extension LostTimeCause {
  /// The numbers of the parts for which it waits; nil alone where none is named.
  fileprivate var awaitedParts: [String?] {
    guard case .discrepancy(let standing) = origin, !standing.parts.isEmpty else { return [nil] }
    return standing.parts.map(\.number)
  }
}
