import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 4, supply and crew.
@Suite("Supply and crew")
struct CountedPartsTests {
  private func line(_ part: String, _ required: Int, _ onHand: Int?) -> AllowanceLine {
    AllowanceLine(
      Allowance(part: part, isCritical: false, required: required), onHand: onHand, line: 60)
  }

  private func billet(_ role: String, _ required: Int, _ qualified: Int?) -> CrewBillet {
    CrewBillet(Billet(role: role, required: required), qualified: qualified, line: 65)
  }

  private func history(
    supply: [AllowanceLine]? = nil, crew: [CrewBillet]? = nil
  ) -> VesselHistory {
    Sample.history([
      report(.materielInspection, .day(0), grades: Sample.allStandard)
        .telling(nil, supply: supply, crew: crew)
    ])
  }

  @Test func linesWithAsManyOnHandAsRequiredOfThoseCounted() {
    let part = history(
      supply: [
        line("4711", 2, 2), line("0815", 2, 1), line("12", 1, 9), line("13", 1, 0),
        line("14", 1, nil), line("15", 0, 0),
      ]
    ).supplyPart(at: .day(1))
    #expect(part.ranged == Ranged(value: 0.5, low: 0.4, high: 0.6, coverage: 0.8))
    #expect(part.combination == .mean && part.weight == 0.15)
    #expect(part.explanation.map(\.weight) == [1, 1, 1, 1, 1])
  }

  @Test(arguments: [(0, 0.0), (1, 1.0 / 3), (2, 2.0 / 3), (3, 1.0), (4, 1.0)])
  func qualifiedOfWhatABilletRequires(qualified: Int, value: Double) {
    let ranged = history(crew: [billet("coxswain", 3, qualified)]).crewPart(at: .day(1)).ranged
    #expect(ranged == Ranged(value: value, low: value, high: value, coverage: 1))
  }

  @Test func billetsCountByTheirPlaces() {
    let part = history(
      crew: [billet("coxswain", 2, 1), billet("engineer", 1, 5), billet("crew", 3, nil)]
    ).crewPart(at: .day(1))
    #expect(part.ranged == Ranged(value: 2.0 / 3, low: 2.0 / 6, high: 5.0 / 6, coverage: 0.5))
    #expect(part.explanation.map(\.weight) == [2, 3, 1])
  }

  @Test func aCountIsTooOldFromItsInstantOn() {
    let history = history(supply: [line("4711", 1, 1)], crew: [billet("coxswain", 1, 1)])
    let fresh = Ranged(value: 1, low: 1, high: 1, coverage: 1)
    let last = Instant.day(365).before
    #expect(history.supplyPart(at: last).ranged == fresh)
    #expect(history.crewPart(at: last).ranged == fresh)
    #expect(history.supplyPart(at: .day(365)).ranged == .unknown)
    #expect(history.crewPart(at: .day(365)).ranged == .unknown)
  }

  @Test func everyLineCitesWhereItWasCounted() {
    let history = history(
      supply: [line("Skipper's flare", 2, 1)], crew: [billet("coxswain", 1, 1)])
    let nodes =
      history.supplyPart(at: .day(1)).explanation + history.crewPart(at: .day(1)).explanation
    #expect(
      nodes.map(\.label) == [
        .allowanceLine(
          part: "Skipper's flare", title: nil, required: 2, onHand: 1, .counted),
        .billet(role: "coxswain", required: 1, qualified: 1, .counted),
      ])
    #expect(
      nodes.flatMap(\.citations).map(\.path) == [
        "/InspectionReport/Supply/AllowanceLine[@part=\"Skipper's flare\"]",
        "/InspectionReport/Crew/CrewBillet[@role='coxswain']",
      ])
    #expect(nodes.flatMap(\.citations).map(\.line) == [60, 65])
  }

  @Test func bothCountInTheirScores() {
    let score = history(
      supply: [line("4711", 1, 1), line("0815", 1, 0)], crew: [billet("coxswain", 2, 1)]
    ).score(at: .day(90), isRegistered: true)
    #expect(score.maintenance.missing == [.pms] && score.operational.missing == [])
    #expect(abs(score.maintenance.low - 100 * (0.40 + 0.15 + 0.075)) < 1e-9)
    #expect(abs(score.operational.low - 100 * (0.60 + 0.125 + 0.15)) < 1e-9)
  }
}
