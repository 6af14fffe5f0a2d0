import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthySimulation

@Suite("A log of faults")
struct LogTests {
  private static func parameters(logRate: Double) -> SimulationParameters {
    var parameters = Sample.parameters().faultless
    (parameters.logRate, parameters.testedRate) = (logRate, 1)
    (parameters.statusReportRate, parameters.silentShare) = (1, 0)
    return parameters
  }

  /// The share of the grave faults that came and went within the span of which a report tells the
  /// very times.
  private static func toldShare(logRate: Double) throws -> Double {
    let parameters = parameters(logRate: logRate)
    let region = try Simulation(parameters, [Sample.checklist]).region()
    let last = Interval(parameters.span.start, parameters.span.end - .days(45))
    var told: [Bool] = []
    for vessel in region.truth.vessels {
      let stated = region.documents.map(\.report).filter { $0.vessel.key == vessel.vessel }
        .flatMap(\.discrepancies)
      let service = vessel.spells[0].interval.start
      let end = vessel.spells[vessel.spells.count - 1].interval.end - .days(45)
      for fault in vessel.upkeep.faults
      where fault.severity >= .restrictive && last.contains(fault.interval.start)
        && last.contains(fault.interval.end) && service <= fault.interval.start
        && fault.interval.end < end
      {
        told.append(
          stated.contains {
            $0.item == fault.item && $0.foundAt.instant == fault.interval.start
              && $0.correction?.at.instant == fault.interval.end && $0.found == .occurred
          })
      }
    }
    return Double(told.count { $0 }) / Double(told.count)
  }

  @Test("tells each grave fault's times, or none")
  func times() throws {
    #expect(try Self.toldShare(logRate: 1) > 0.8)
    #expect(try Self.toldShare(logRate: 0) < 0.05)
  }

  @Test("changes nothing of what happens")
  func truth() throws {
    func spells(_ rate: Double) throws -> [[TrueSpell]] {
      var parameters = Self.parameters(logRate: rate)
      parameters.visitEffect = 0
      return try Simulation(parameters, [Sample.checklist]).region().truth.vessels.map(\.spells)
    }
    #expect(try spells(1) == spells(0))
  }
}
