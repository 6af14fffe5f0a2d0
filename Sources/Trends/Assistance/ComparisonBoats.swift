import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// The boats of one class and what became of them while nobody worked on them: what would have been
/// expected anyway.
///
/// Visits go where things are bad, and what is bad gets better by itself more often than worse, so a
/// visited boat is compared with boats that were found in the same state. Source: doctrine 7, "the
/// value expected anyway".
struct ComparisonBoats {
  /// Every pair of arrivals between which nobody worked on the boat, both known or in doubt, oldest
  /// first, by boat.
  let pairs: [VesselKey: [ArrivalPair]]
  /// Beside each of those, in their order, the pairs of the other boats in its window.
  private(set) var others: [VesselKey: [[ArrivalPair]]] = [:]
  /// How many pairs began in each state, found ready or not, and how many of them ended ready.
  private var states: [Bool: (n: Int, ready: Int)] = [:]
  /// The states in which pairs may have begun that do not count.
  private var doubtedStates: Set<Bool> = []
  private let records: [VesselKey: AssistanceRecord]
  /// The boats that have a pair, in order.
  private let vessels: [VesselKey]
  private let kind: InspectionKind
  private let rules: AssistanceRules

  /// The boats of some records, all of one class, when asking after visits of a kind.
  init(_ records: [AssistanceRecord], askingAfter kind: InspectionKind, _ rules: AssistanceRules) {
    self.records = Dictionary(records.map { ($0.vessel, $0) }) { first, _ in first }
    self.kind = kind
    self.rules = rules
    pairs = self.records.mapValues { record in
      record.pairsLeftAlone(askingAfter: kind, rules).filter(\.isKnown)
    }
    vessels = pairs.keys.sorted()
    for pair in pairs.values.joined() {
      guard pair.countsAnyway else {
        doubtedStates.formUnion(pair.states)
        continue
      }
      for state in pair.states {
        states[state, default: (0, 0)].n += 1
        states[state, default: (0, 0)].ready += Int(pair.outcomeAnyway)
      }
    }
    others = pairs.mapValues { $0.map(others(in:)) }
  }

  /// How far outcomes lie from what is expected of boats found ready, or not: √(m (1 − m)) of the
  /// share m that ended ready. Where more boats are held against that share than it rests on can
  /// bear, farther, by √(1 + k/n) of k boats held against a share of n pairs; nil where all pairs
  /// ended alike.
  func spread(foundReady: Bool, heldAgainst boats: Int = 0) -> Double? {
    guard let (n, ready) = states[foundReady], ready > 0, ready < n else { return nil }
    let share = Double(ready) / Double(n)
    return (share * (1 - share) * (1 + Double(boats) / Double(n))).squareRoot()
  }

  /// What is expected at the next arrival of a boat that was found as in a pair; nil if too few
  /// boats can be compared, or none was found in such a state.
  ///
  /// The share of the class's pairs that began in the same state and ended ready, over all dates
  /// and boats, the visited boat's own other pairs among them; to which is added how much better or
  /// worse than that the comparison boats did in this very window, by the mean.
  func expectation(of pair: ArrivalPair) -> Expectation {
    // A visit that may have been none may have begun one of these pairs.
    let own = (pairs[pair.vessel] ?? []).filter { $0.interval == pair.interval }
    return expectation(of: pair, beside: others(in: pair), without: own)
  }

  /// What is expected of a boat found as in a pair, beside boats each with its own pair.
  ///
  /// - Parameter taken: Pairs that count in no share, each one of ``pairs`` and none of the boats
  ///   beside: those of the boats that are held to have been worked on, this boat's among them.
  func expectation(
    of pair: ArrivalPair, beside boats: [ArrivalPair], without taken: [ArrivalPair]
  ) -> Expectation {
    guard boats.count >= rules.comparisonBoats else { return .noComparison(boats: boats.count) }
    // Of a boat of which nobody knows how it was found the more is expected: what is unknown makes
    // no visit look better.
    guard let anyway = anyway(pair, without: taken)?.upperBound else { return .noneFoundSo }
    let excesses = boats.compactMap { other -> Double? in
      guard other.countsAnyway else { return nil }
      return self.anyway(other, without: taken + [other]).map {
        other.outcomeAnyway - $0.lowerBound
      }
    }
    // Summed in the order of their sizes, so that the names of boats make no difference.
    let drift =
      excesses.isEmpty ? 0 : excesses.sorted().reduce(0, +) / Double(excesses.count)
    return .value(min(1, max(0, anyway + drift)), boats: boats)
  }

  /// The least and the most of the shares of the states in which a boat may have been found.
  private func anyway(_ pair: ArrivalPair, without taken: [ArrivalPair]) -> ClosedRange<Double>? {
    guard pair.isStateUnknown else {
      return anyway(foundReady: pair.first.isReady, without: taken).map { $0...$0 }
    }
    let shares = pair.states.compactMap { anyway(foundReady: $0, without: taken) }
    guard let least = shares.min(), let most = shares.max() else { return nil }
    return least...most
  }

  /// The share that ended ready of all pairs but some that began found ready, or not; 1 where only
  /// such as do not count may have.
  private func anyway(foundReady: Bool, without taken: [ArrivalPair]) -> Double? {
    var (n, ready) = states[foundReady] ?? (0, 0)
    for pair in taken where pair.counts(foundReady: foundReady) {
      n -= 1
      ready -= Int(pair.outcomeAnyway)
    }
    guard n > 0 else { return doubtedStates.contains(foundReady) ? 1 : nil }
    return Double(ready) / Double(n)
  }

  /// The other boats on which nobody worked in the window of a pair, each with the pair that
  /// overlaps the window most, by at least half of the shorter of the two.
  func others(in window: ArrivalPair) -> [ArrivalPair] {
    vessels.compactMap { vessel in
      guard vessel != window.vessel, let record = records[vessel],
        !record.isWorkedOn(in: window.interval, askingAfter: kind)
      else { return nil }
      let pairs = pairs[vessel] ?? []
      var (best, most) = (pairs.endIndex, Milliseconds.zero)
      for place in pairs.indices {
        let interval = pairs[place].interval
        let length = interval.clipped(to: window.interval).length
        let shorter = min(interval.length, window.interval.length)
        if length > most && length.count * 2 >= shorter.count { (best, most) = (place, length) }
      }
      return best < pairs.endIndex ? pairs[best] : nil
    }
  }
}
