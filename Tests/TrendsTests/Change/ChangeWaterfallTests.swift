import SeaworthyTrends
import Testing

@Suite("Waterfall of a change")
struct ChangeWaterfallTests {
  @Test("steps from the earlier rate to the later one, part by part")
  func parts() throws {
    let account = try TwoQuarters.account([
      Boat(Days(fmc: 90), Days(fmc: 90)), Boat(Days(fmc: 90), Days(nmcm: 45, nmcs: 45)),
    ])
    let waterfall = try #require(ChangeWaterfall(account))
    #expect((waterfall.start, waterfall.end) == (1, 0.5))
    #expect(waterfall.steps.map(\.from) == [1, 0.75, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
    #expect(waterfall.steps.map(\.to) == [0.75, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
    #expect(waterfall.steps.map(\.cause) == ChangePart.allCases.map { .part($0) })
  }

  @Test("of a fleet that was replaced, one step for all parts and one for the standard")
  func replaced() throws {
    let account = try TwoQuarters.account([
      Boat(Days(fmc: 90), .none), Boat(.none, Days(fmc: 45, nmcm: 45), restated: Days(fmc: 90)),
    ])
    let waterfall = try #require(ChangeWaterfall(account))
    #expect(waterfall.steps.map(\.cause) == [.fleetReplaced, .part(.standard)])
    #expect(waterfall.steps.map(\.from) == [1, 0.5])
    #expect(waterfall.steps.map(\.to) == [0.5, 1])
  }
}
