import SeaworthyReadiness
import SeaworthyTrends
import Testing

/// Pairs of periods in which boats are repaired and worn, leave, join, are seen no longer or for the
/// first time, and are scored by another standard.
@Suite("Change accounted for, on random pairs of periods")
struct RandomChangeTests {
  /// A stream of random numbers from a seed (SplitMix64).
  private struct Stream: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }

    /// Known days in all conditions, or only unknown ones, or none at all.
    mutating func days() -> Days {
      switch Int.random(in: 0..<10, using: &self) {
      case 0: return .none
      case 1: return Days(unknown: .random(in: 1...92, using: &self))
      case 2: return Days(nmcd: 92)
      default:
        var left = 92
        func part(_ stream: inout Stream) -> Int {
          let days = Int.random(in: 0...left, using: &stream)
          left -= days
          return days
        }
        return Days(
          fmc: part(&self), pmc: part(&self), nmcm: part(&self), nmcs: part(&self),
          nmcd: part(&self), unknown: part(&self))
      }
    }

    mutating func boats() -> [Boat] {
      let changesStandard = Int.random(in: 0..<3, using: &self) == 0
      return (0..<Int.random(in: 1...9, using: &self)).map { _ in
        Boat(days(), days(), restated: changesStandard ? days() : nil)
      }
    }
  }

  @Test("the nine parts add up to the difference, and the boats' to the parts", arguments: 0..<20)
  func addUp(seed: UInt64) throws {
    var stream = Stream(state: seed)
    var (accounted, used) = (0, Set<ChangePart>())
    while accounted < 50 {
      let boats = stream.boats()
      let account = try TwoQuarters.account(boats)
      guard case .parts(let parts) = account.outcome else {
        #expect(naiveParts(boats) == nil || account.difference == nil)
        continue
      }
      accounted += 1
      let difference = try #require(account.difference)
      #expect(abs(parts.total.total - difference) < 1e-12)
      for part in ChangePart.allCases {
        let sum = parts.byVessel.reduce(0) { $0 + $1.parts[part] }
        #expect(abs(sum - parts.total[part]) < 1e-12)
        if parts.total[part] != 0 { used.insert(part) }
      }
      let naive = try #require(naiveParts(boats))
      #expect(isClose(parts.total, nine(naive)))
      let change = [.maintenance, .supply, .depot, .exposure].reduce(0) {
        $0 + parts.total[$1]
      }
      #expect(abs(parts.sameBoatsAfter - parts.sameBoatsBefore - change) < 1e-12)
      let waterfall = try #require(ChangeWaterfall(account))
      #expect(waterfall.steps.map(\.cause) == ChangePart.allCases.map { .part($0) })
      #expect(waterfall.steps.first?.from == waterfall.start)
      #expect(waterfall.steps.map(\.from).dropFirst() == waterfall.steps.map(\.to).dropLast()[...])
      #expect(abs((try #require(waterfall.steps.last)).to - waterfall.end) < 1e-12)
    }
    // Otherwise the sums would say nothing about a part.
    #expect(used == Set(ChangePart.allCases))
  }

  @Test("the order of the boats makes no difference, nor a boat of which nothing is known")
  func order() throws {
    var stream = Stream(state: 99)
    for _ in 0..<100 {
      let boats = stream.boats()
      let there = try TwoQuarters.account(boats)
      let back = try TwoQuarters.account(boats.reversed() + [Boat(.none, .none)])
      #expect(there.before.rate == back.before.rate && there.after.rate == back.after.rate)
      switch (there.outcome, back.outcome) {
      case (.parts(let one), .parts(let other)): #expect(isClose(one.total, other.total))
      default: #expect(there.outcome == back.outcome)
      }
    }
  }
}
