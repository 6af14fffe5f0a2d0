import SeaworthyInspection
import SeaworthyReadiness
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

/// What a report shares between its parts must not show.
@Suite("Report on a period of simulated regions")
struct SimulatedReportTests {
  @Test("has the answers that each question has alone", arguments: [3])
  func alone(seed: UInt64) async throws {
    var parameters = SimulationParameters()
    (parameters.seed, parameters.coastGuards, parameters.vessels) = (seed, 2, 40)
    parameters.years = 4
    let scratch = try ScratchLedger(simulating: parameters)
    let last = Period(.quarter, containing: parameters.span.end - Milliseconds(1))
    let assessment = try await Assessment(
      try await KnownContent(scratch.ledger, knownAt: nil), standard: try .shipped(),
      asOf: last.interval.end)
    let report = try await assessment.report(period: last)
    #expect(report.scores == (try assessment.scores()))
    #expect(report.needs == (try assessment.needs(period: last)))
    let codes = report.scores.coastGuards.map(\.score.code)
    #expect(codes.count == 2)
    #expect(
      report.assistance
        == (try ([nil] + codes).map { code in
          try assessment.assistance(coastGuard: code, to: last)
        }))
    #expect(report.assistance.contains { $0.effects.kinds.contains { $0.test != nil } })
    let prospects = try codes.flatMap { code in
      try assessment.explain(coastGuard: try #require(code)).prospects
    }
    #expect(report.prospects == prospects.sorted { $0.vessel < $1.vessel })
    #expect(!prospects.isEmpty)
  }
}
