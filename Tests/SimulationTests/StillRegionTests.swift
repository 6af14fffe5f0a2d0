import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthySimulation

/// A region in which nothing changes, for whoever asks how often change is called where none is.
@Suite("A region that stands still")
struct StillRegionTests {
  private func parameters(
    _ change: (inout SimulationParameters) -> Void
  ) -> SimulationParameters {
    var parameters = SimulationParameters()
    (parameters.coastGuards, parameters.vessels, parameters.years) = (4, 40, 4)
    change(&parameters)
    return parameters
  }

  private func truth(
    _ change: (inout SimulationParameters) -> Void = { _ in }
  ) throws -> [VesselTruth] {
    try Simulation(parameters(change), ScoringStandard.shipped().checklists).run()
      .truth().vessels
  }

  private func readyShare(_ vessels: [VesselTruth]) -> Double {
    let shares = vessels.compactMap(\.missionCapableShare)
    return shares.reduce(0, +) / Double(shares.count)
  }

  @Test("without turnover keeps its boats all the time")
  func turnover() throws {
    let span = parameters { _ in }.span
    func isThere(_ vessel: VesselTruth) -> Bool {
      vessel.formerly == nil && vessel.spells.first?.interval.start == span.start
        && vessel.spells.last?.interval.end == span.end
    }
    let kept = try truth { $0.turnover = 0 }
    #expect(kept.count == 40 && kept.allSatisfy(isThere))
    #expect(!(try truth()).allSatisfy(isThere))
    #expect(!(try truth { $0.turnover = 1 }).contains(where: isThere))
  }

  @Test("without drift repairs take as long in the last year as in the first")
  func drift() {
    func paces(_ drift: Double) -> [(first: Double, last: Double)] {
      let parameters = parameters { $0.repairDrift = drift }
      return (0..<4).map { place in
        let plan = CoastGuardPlan(place, parameters)
        return (plan.pace(at: parameters.span.start), plan.pace(at: parameters.span.end))
      }
    }
    #expect(paces(0).allSatisfy { $0.first == $0.last })
    #expect(paces(0.08).allSatisfy { $0.first != $0.last })
    #expect(zip(paces(0), paces(0.08)).allSatisfy { $0.first == $1.first })
  }

  @Test("is the readier, the less fails and the faster it is repaired")
  func rates() throws {
    let plain = readyShare(try truth())
    let rarely = readyShare(try truth { $0.failureRate = 0.1 })
    let slowly = readyShare(try truth { $0.repairTime = 3 })
    let never = readyShare(try truth { $0.failureRate = 0 })
    #expect(slowly < plain - 0.1 && plain + 0.1 < rarely && rarely < never)
  }
}
