import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyLedger
@testable import SeaworthyReporting

/// Any set of files, in any order, any number of times, over three ledgers that are merged, gives
/// one digest, and one answer to every question but for the receipt.
///
/// Source: product, promise 2.
@Suite struct OrderOfArrivalTests {
  /// What a person can be told that must not depend on the order.
  struct Told: Equatable {
    var digest: Digest
    var scores: String
    var explained: [String]
    var discrepancies: String
  }

  @Test("Orders, partitions over three ledgers with merges, and repeats are one")
  func anyOrder() async throws {
    let things = try ThingsThatArrive.shared.get()
    let expected = try await Self.told(by: things.ledger())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for seed in 1...UInt64(Torture.isAsked ? 100 : 10) {
        group.addTask { try await Self.mix(things, seed: seed, expecting: expected) }
      }
      try await group.waitForAll()
    }
  }

  private static func mix(
    _ things: ThingsThatArrive, seed: UInt64, expecting expected: Told
  ) async throws {
    var dice = SeededDice(seed: seed)
    let ledgers = try (0..<3).map { place in
      // No ledger received anything at the same time as another; the first of all is always there.
      let hours = place == 0 ? 0 : Int.random(in: 1...2000, using: &dice)
      let received = ThingsThatArrive.received + .hours(hours)
      return try Ledger.inMemory(keepsBytes: true, clock: { received })
    }
    let again = things.all.shuffled(using: &dice).prefix(6)
    var arrivals = (things.all + again).map { ($0, Int.random(in: 0..<3, using: &dice)) }
    // What is dated ahead of some clocks and not of others reaches all of them, in any order.
    arrivals += (0..<3).map { (things.dated, $0) }
    for (thing, place) in arrivals.shuffled(using: &dice) {
      try thing.arrive(in: ledgers[place])
      if Int.random(in: 0..<8, using: &dice) == 0 {
        let (to, from) = (Int.random(in: 0..<3, using: &dice), Int.random(in: 0..<3, using: &dice))
        if to != from { _ = try await ledgers[to].merge(ledgers[from]) }
      }
    }
    // Everything comes together in one.
    let last = Int.random(in: 0..<3, using: &dice)
    for place in 0..<3 where place != last { _ = try await ledgers[last].merge(ledgers[place]) }
    let told = try await Self.told(by: ledgers[last])
    #expect(told.digest == expected.digest, "seed \(seed)")
    #expect(told.scores == expected.scores, "seed \(seed)")
    #expect(told.explained == expected.explained, "seed \(seed)")
    #expect(told.discrepancies == expected.discrepancies, "seed \(seed)")
    #expect(try await ledgers[last].check().isClean)
    // All others catch up, and know the same then.
    for place in 0..<3 where place != last {
      _ = try await ledgers[place].merge(ledgers[last])
      #expect(try ledgers[place].digest() == expected.digest)
    }
    let other = (last + 1) % 3
    #expect(try await Self.told(by: ledgers[other]) == expected, "seed \(seed), other ledger")
  }

  @Test("The set has in it what makes order matter elsewhere")
  func set() async throws {
    let things = try ThingsThatArrive.shared.get()
    let ledger = try things.ledger()
    let snapshot = try ledger.snapshot()
    #expect(snapshot.disputes.count == 2)
    #expect(snapshot.gaps.map(\.reason).contains(.reportHeld))
    #expect(snapshot.gaps.map(\.reason).contains(.reportWithdrawn))
    #expect(snapshot.registers.count == 2)
    #expect(try ledger.decisions().count == 3)
    let told = try await Self.told(by: ledger)
    #expect(told.scores.contains("\"conflict\""))
    #expect(told.scores.contains("\"reportHeld\""))
    // The same set but for one decision is another: what is compared can tell sets apart.
    let fewer = try Ledger.inMemory(keepsBytes: true, clock: { ThingsThatArrive.received })
    for thing in things.all.dropLast() { try thing.arrive(in: fewer) }
    let other = try await Self.told(by: fewer)
    #expect(other.digest != told.digest)
    #expect(other.scores != told.scores)
  }

  /// What a ledger tells as of a day at its latest receipt, but for the receipt.
  static func told(by ledger: Ledger) async throws -> Told {
    let assessment = try await Assessment(
      ledger, standard: .shipped(), asOf: try Sample.instant("2025-10-01T00:00:00Z"),
      knownUntil: .distantFuture)
    var scores = try assessment.scores()
    scores.basis.forgetReceipt()
    var discrepancies = try assessment.discrepancies(coastGuard: nil, .init())
    discrepancies.basis.forgetReceipt()
    return Told(
      digest: try ledger.digest(), scores: try scores.json(),
      explained: try assessment.vessels.map { vessel in
        var answer = try assessment.explain(vessel)
        answer.basis.forgetReceipt()
        return try answer.json()
      }, discrepancies: try discrepancies.json())
  }
}

extension AnswerBasis {
  fileprivate mutating func forgetReceipt() { (receipt, receiptTime) = (0, nil) }
}

/// A generator that gives the same numbers from the same seed on every machine (SplitMix64).
private struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
