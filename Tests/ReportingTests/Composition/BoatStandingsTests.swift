import SeaworthyPhrases
import SeaworthyReadiness
import Testing

@testable import SeaworthyReporting

@Suite("Which boats can go to sea")
struct BoatStandingsTests {
  private let english: Language

  init() throws { english = try .english() }

  private func lines(_ vessels: [VesselScore]) -> [String] {
    BoatStandings(vessels: vessels, language: english).lines.map(\.text)
  }

  private func boat(
    _ condition: Condition, _ basis: ConditionFinding.Basis?,
    _ causes: [ConditionFinding.Cause] = []
  ) throws -> VesselScore {
    var vessel = try Sample.xb11()
    vessel.condition = ConditionFinding(condition: condition, basis: basis, causes: causes)
    return vessel
  }

  @Test(
    "says on what a ready boat's readiness rests",
    arguments: [
      (ConditionFinding.Basis.observed, "Ready, seen on board lately: "),
      (.reported, "Ready, by a report or correction lately: "),
      (.presumed, "Presumed ready, from older evidence: "),
    ])
  func bases(basis: ConditionFinding.Basis, words: String) throws {
    let line = try #require(lines([try boat(.fmc, basis)]).first)
    #expect(line.hasPrefix(words + "XB-11"))
  }

  @Test("puts ready boats of one basis on one line, the surest basis first")
  func order() throws {
    let found = lines([
      try boat(.nmcm, .observed), try boat(.fmc, .presumed), try boat(.unknown, nil),
      try boat(.fmc, .observed), try boat(.pmc, .observed), try boat(.fmc, .presumed),
    ])
    #expect(
      found.map { $0.prefix { $0 != ":" } } == [
        "Ready, seen on board lately", "Presumed ready, from older evidence",
        "Ready, with limits", "Not ready", "Not known",
      ])
    #expect(found[1].contains("; XB-11"))
  }

  @Test("gives every boat that is not fully ready its reason")
  func reasons() throws {
    let alarm = ConditionFinding.Cause.discrepancy(try Sample.bilgeAlarm())
    let radar = ConditionFinding.Cause.discrepancy(try Sample.radar())
    let found = lines([
      try boat(.pmc, .presumed, [radar]), try boat(.nmcs, .presumed, [alarm]),
      try boat(.unknown, nil, [.noFreshEvidence(newest: nil)]),
    ])
    let name = english.name(of: try Sample.xb11())
    #expect(
      found == [
        "Ready, with limits: \(name) PMC (partially mission capable, under waiver, presumed): "
          + english.cause(radar).text,
        "Not ready: \(name) NMCS (not mission capable, for supply): " + english.cause(alarm).text,
        "Not known: \(name) unknown: never inspected or reported",
      ])
  }

  @Test("leaves out a boat that is out of fleet")
  func outOfFleet() throws {
    #expect(lines([try boat(.outOfFleet, nil, [.notInService])]).isEmpty)
  }
}
