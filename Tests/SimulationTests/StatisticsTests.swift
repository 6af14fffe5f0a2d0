import SeaworthyInspection
import SeaworthyStandards
import Testing

@testable import SeaworthySimulation

/// A region with the shipped checklists is believable.
@Suite("Statistics")
struct StatisticsTests {
  private static let plain = Result { try region() }

  private static func region(_ change: (inout SimulationParameters) -> Void = { _ in }) throws
    -> SimulatedRegion
  {
    var parameters = SimulationParameters()
    (parameters.coastGuards, parameters.vessels, parameters.years) = (13, 78, 3)
    parameters.seed = 7
    change(&parameters)
    return try Simulation(parameters, try ScoringStandard.shipped().checklists).region()
  }

  private func share(_ region: SimulatedRegion) -> Double {
    let shares = region.truth.vessels.compactMap(\.missionCapableShare)
    return shares.reduce(0, +) / Double(shares.count)
  }

  private func foundReady(_ region: SimulatedRegion) -> Double {
    let arrivals = region.truth.visits.flatMap(\.effects)
    return Double(arrivals.count { $0.condition.isMissionCapable }) / Double(arrivals.count)
  }

  @Test("boats are ready for most of the time, but visits find them less often so")
  func biased() throws {
    let biased = try Self.region { $0.visitEffect = 0 }
    #expect((0.60...0.75).contains(share(biased)))
    #expect(foundReady(biased) < share(biased) - 0.03)
    let fair = try Self.region { ($0.visitEffect, $0.visitBias) = (0, 0) }
    #expect(share(fair) == share(biased))
    #expect(foundReady(fair) > foundReady(biased))
  }

  @Test("boats of every class and of every fate are there")
  func fleet() throws {
    let region = try Self.plain.get()
    #expect(
      Set(region.truth.vessels.map(\.vesselClass))
        == Set(try ScoringStandard.shipped().checklists.map(\.vesselClass)))
    let conditions = Set(region.truth.vessels.flatMap(\.spells).map(\.condition))
    #expect(conditions == Set(TrueCondition.allCases))
  }

  @Test("every kind of inspection is made, and each part of a report told")
  func kinds() throws {
    let reports = try Self.plain.get().documents.map(\.report)
    #expect(Set(reports.map(\.inspection.kind)) == Set(InspectionKind.allCases))
    #expect(reports.contains { !$0.training.isEmpty })
    #expect(reports.contains { !$0.assistance.isEmpty })
    #expect(reports.contains { !$0.lessons.isEmpty })
    #expect(reports.contains { !$0.downtime.isEmpty })
    #expect(reports.contains { $0.supply?.contains { $0.onHand == nil } ?? false })
    #expect(reports.contains { $0.crew?.contains { $0.qualified != $0.billet.required } ?? false })
    let discrepancies = reports.flatMap(\.discrepancies)
    #expect(discrepancies.contains { $0.waiver != nil })
    #expect(discrepancies.contains { $0.casrep != nil })
    #expect(discrepancies.contains { !$0.awaitingParts.isEmpty })
    #expect(Set(discrepancies.map(\.severity)) == Set(Severity.allCases))
    let checks = reports.compactMap(\.maintenance).flatMap(\.spotChecks)
    #expect(Set(checks.map(\.result)) == Set(SpotCheckResult.allCases))
  }
}
