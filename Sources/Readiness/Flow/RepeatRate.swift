import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// How often what was corrected came back.
///
/// Source: doctrine 6, "Repeat rate".
public struct RepeatRate: Hashable, Sendable {
  /// Spells that were followed by an opening on the same vessel and item within the standard's
  /// time.
  public var repeated: Int
  /// Spells that closed so long ago that all of that time has passed.
  public var n: Int

  /// A rate from its counts.
  public init(repeated: Int, n: Int) {
    self.repeated = repeated
    self.n = n
  }

  /// The share that was repeated, 0 to 1; nil without spells.
  public var share: Double? { n > 0 ? Double(repeated) / Double(n) : nil }
}

extension RepeatRate {
  /// The rate over several vessels; nil if nothing closed long enough ago.
  init?(of histories: [VesselHistory], at instant: Instant) {
    let spells = histories.flatMap { $0.repeats(at: instant) }
    guard !spells.isEmpty else { return nil }
    self.init(repeated: spells.count { $0 }, n: spells.count)
  }
}

extension VesselHistory {
  /// Of each spell that closed at least the standard's time before an instant, whether anything
  /// opened on its item from then on, until that time was over, its last instant included.
  fileprivate func repeats(at instant: Instant) -> [Bool] {
    let within = standard.windows.repeat
    let openings = Dictionary(
      grouping: discrepancies.flatMap(\.spells).filter { $0.opened <= instant }, by: \.item)
    return countedSpells(at: instant).compactMap { _, spell in
      guard let closed = spell.closed(by: instant), closed <= instant - within else { return nil }
      // What opened and closed at one instant is not its own repeat.
      let following = (openings[spell.item] ?? []).count {
        closed <= $0.opened && $0.opened <= closed + within
      }
      return following > (spell.opened == closed ? 1 : 0)
    }
  }
}
