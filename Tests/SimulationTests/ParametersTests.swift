import SeaworthyTime
import Testing

@testable import SeaworthySimulation

@Suite("Parameters")
struct ParametersTests {
  private func fault(_ change: (inout SimulationParameters) -> Void) -> ParameterOutOfRange? {
    do throws(ParameterOutOfRange) {
      try Sample.parameters(change).check()
      return nil
    } catch {
      return error
    }
  }

  @Test("are the real scale by default")
  func scale() {
    let parameters = SimulationParameters()
    #expect(parameters.visits == 45)
    #expect(
      "\(parameters.span.start) \(parameters.span.end)"
        == "2020-10-01T00:00:00Z 2025-10-01T00:00:00Z")
    var smaller = parameters
    smaller.vessels = 26
    #expect(smaller.visits == 15)
  }

  @Test("at their bounds are taken, beyond them refused")
  func bounds() {
    #expect(fault { $0.coastGuards = 1 } == nil)
    #expect(fault { $0.coastGuards = 0 }?.name == "coastGuards")
    #expect(fault { ($0.coastGuards, $0.vessels) = (26, 26) } == nil)
    #expect(fault { ($0.coastGuards, $0.vessels) = (27, 30) }?.name == "coastGuards")
    #expect(
      fault { ($0.coastGuards, $0.vessels) = (2, 1) }
        == ParameterOutOfRange(name: "vessels", least: 2, most: 99_000))
    #expect(fault { $0.years = 50 } == nil)
    #expect(fault { $0.years = 51 }?.name == "years")
    #expect(fault { $0.years = 0 }?.name == "years")
    #expect(fault { ($0.failureRate, $0.repairDrift, $0.turnover) = (0, 0, 0) } == nil)
    #expect(fault { $0.failureRate = -0.1 }?.name == "failureRate")
    #expect(fault { $0.repairTime = 0 }?.name == "repairTime")
    #expect(fault { $0.repairDrift = 1.01 }?.name == "repairDrift")
    #expect(fault { $0.turnover = 1.01 }?.name == "turnover")
    #expect(fault { $0.visitEffect = 1 } == nil)
    #expect(fault { $0.visitEffect = 1.01 }?.name == "visitEffect")
    #expect(fault { $0.lossRate = -0.01 }?.name == "lossRate")
    #expect(fault { $0.recordingDrift = -1 } == nil)
    #expect(fault { $0.visitsPerYear = .nan }?.name == "visitsPerYear")
  }

  @Test("without a checklist no boat can be inspected")
  func noChecklist() {
    #expect(throws: ParameterOutOfRange.self) { try Simulation(Sample.parameters(), []) }
  }
}
