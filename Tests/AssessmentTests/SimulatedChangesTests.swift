import SeaworthyInspection
import SeaworthyReadiness
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

/// Every pair of months of made-up regions, as badly reported as real ones, under two standards.
@Suite("What moved the rate, of simulated regions")
struct SimulatedChangesTests {
  @Test("adds up, and moves the rates that the series show", arguments: [1, 2])
  func addsUp(seed: UInt64) async throws {
    var parameters = SimulationParameters()
    (parameters.seed, parameters.coastGuards, parameters.vessels) = (seed, 2, 8)
    parameters.years = 2
    let scratch = try ScratchLedger(simulating: parameters)
    let known = try await KnownContent(scratch.ledger, knownAt: nil)
    var second = try ScoringStandard.shipped()
    (second.version, second.availabilityMethod) = ("other", .dayClose)
    second.staleness[EvidenceKind(.boatCheck, .team)] = .days(60)
    let asOf = parameters.span.end
    let one = try await Assessment(known, standard: .shipped(), asOf: asOf)
    let other = try await Assessment(known, standard: second, asOf: asOf)
    let months = Period.covering(parameters.span, by: .month)
    var rates: [[Series]] = []
    for assessment in [one, other] {
      let months = try await assessment.trends(
        by: .month, from: months.first, through: months.last)
      rates.append(months.series.filter { $0.metric == .missionCapableRate })
    }
    var (accounted, used) = (0, Set<ChangePart>())
    for (first, from) in months.enumerated() {
      for (second, to) in months.enumerated().dropFirst(first + 1) {
        let answer = try one.changes(from: from, to: to, restatedBy: other)
        for (group, change) in answer.groups.enumerated() {
          let (before, after) = (rates[0][group].points[first], rates[1][group].points[second])
          #expect(change.account.before.rate?.value == before.value)
          #expect(change.account.after.rate?.value == after.value)
          guard case .parts(let parts) = change.account.outcome else { continue }
          accounted += 1
          let difference = try #require(change.account.difference)
          #expect(abs(parts.total.total - difference) < 1e-12)
          used.formUnion(ChangePart.allCases.filter { parts.total[$0] != 0 })
        }
      }
    }
    #expect(accounted > 500)
    #expect(used.isSuperset(of: [.maintenance, .exposure, .noLongerSeen, .newlySeen, .standard]))
  }
}
