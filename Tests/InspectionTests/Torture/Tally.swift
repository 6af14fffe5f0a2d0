/// What came of the mutants, by their kinds of changes.
struct Tally: Sendable {
  struct Counts: Sendable {
    var accepted = 0
    var refused = 0
    var disagreements = 0

    var all: Int { accepted + refused + disagreements }

    static func += (left: inout Counts, right: Counts) {
      left.accepted += right.accepted
      left.refused += right.refused
      left.disagreements += right.disagreements
    }
  }

  /// Each mutant once.
  private(set) var all = Counts()
  /// A mutant of several changes counts under each.
  private(set) var byMutation: [Mutation: Counts] = [:]
  /// Mutants that were documents, and were written and read again.
  var roundTrips = 0
  /// The first mutants that were judged differently, or not read back as they were.
  private(set) var faults: [String] = []

  mutating func add(_ counts: Counts, _ mutations: Set<Mutation>) {
    all += counts
    for mutation in mutations { byMutation[mutation, default: Counts()] += counts }
  }

  mutating func add(fault: String) {
    if faults.count < 5 { faults.append(fault) }
  }

  mutating func add(_ other: Tally) {
    all += other.all
    byMutation.merge(other.byMutation) { left, right in
      var sum = left
      sum += right
      return sum
    }
    roundTrips += other.roundTrips
    for fault in other.faults { add(fault: fault) }
  }

  /// The counts as a table.
  var table: String {
    let rows = Mutation.allCases.map { ($0.rawValue, byMutation[$0] ?? Counts()) }
    return ([("mutants", all)] + rows).map { name, counts in
      [counts.all, counts.accepted, counts.refused, counts.disagreements].reduce(
        name.padded(to: 20)
      ) { $0 + String(repeating: " ", count: max(0, 12 - "\($1)".count)) + "\($1)" }
    }.reduce(Self.head) { $0 + "\n" + $1 } + "\nwritten and read again: \(roundTrips)"
  }

  private static let head =
    "change".padded(to: 20)
    + ["all", "accepted", "refused", "disagree"].map { $0.padded(to: 12, right: true) }.joined()
}

extension String {
  fileprivate func padded(to width: Int, right: Bool = false) -> String {
    let space = String(repeating: " ", count: Swift.max(0, width - count))
    return right ? space + self : self + space
  }
}
