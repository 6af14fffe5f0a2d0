import SeaworthyReadiness
import SeaworthyTrends
import Testing

@Suite("Proportion of observations")
struct ProportionTests {
  @Test("counts FMC and PMC as ready, and nothing else", arguments: Condition.allCases)
  func readiness(condition: Condition) throws {
    let share = Proportion(of: [try arrival("XA-07", "2025-02-10T14:00:00Z", condition)])
    let isReady = condition == .fmc || condition == .pmc
    #expect(share.count == (isReady ? 1 : 0))
    #expect(share.n == 1)
    #expect(share.value == (isReady ? 1 : 0))
  }

  @Test("carries the Wilson interval of doctrine 7: 3/3 gives .4385 to 1")
  func interval() throws {
    let share = Proportion(
      of: try (1...3).map { try arrival("XA-07", "2025-02-0\($0)T14:00:00Z", .fmc) })
    #expect(share.count == 3)
    #expect(share.n == 3)
    #expect(share.value == 1)
    #expect(abs(share.low - 0.4385) < 0.00005)
    #expect(share.high == 1)
  }

  @Test("has no value without observations, and could be anything")
  func empty() {
    #expect(Proportion(of: []) == Proportion(count: 0, n: 0, value: nil, low: 0, high: 1))
  }
}
