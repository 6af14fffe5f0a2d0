import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@Suite("Threats to an effect")
struct AssistanceThreatTests {
  private let visited = [
    Look(day: 0, condition: .nmcm), Look.assistance(100, .nmcm), Look(day: 200, condition: .fmc),
  ]

  private func threats(
    _ looks: [Look], _ circumstances: AssistanceCircumstances = .nothing,
    corrections: [AssistanceRecord.CorrectedDiscrepancy] = []
  ) throws -> [AssistanceThreat] {
    let record = try record("XA-01", looks, corrections: corrections)
    let kinds = effects([record] + (try comparisonBoats()), circumstances).kinds
    return try #require(kinds.first { $0.kind == .technicalAssistanceVisit }).threats
  }

  @Test("names those that apply, each with its facts")
  func whole() throws {
    var looks = visited
    looks[1].found = 3
    let corrections: [AssistanceRecord.CorrectedDiscrepancy] = [
      .init(at: .day(99), by: .team, toldBy: .team), .init(at: .day(100), by: .team, toldBy: .team),
      .init(at: .day(150), by: .partner, toldBy: .coastGuard),
      .init(at: .day(200), by: .team, toldBy: .team),
    ]
    let circumstances = AssistanceCircumstances(
      standardEffectiveFrom: .day(101),
      knownChanges: [
        .init(coastGuard: "XA", at: .day(150)), .init(coastGuard: "XB", at: .day(150)),
      ])
    let found = try threats(looks, circumstances, corrections: corrections)
    guard case .wentWhereThingsAreBad(let visited, let others) = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect((visited.count, visited.n, others.count, others.n) == (0, 1, 2, 5))
    #expect(
      Array(found.dropFirst()) == [
        .lookingFindsFaults(found: 3, lessRigorous: 1, seen: 1),
        .onlyTeamRecords(toldByTeam: 1, corrections: 2), .inspectorsChanged(boats: 1, seen: 1),
        .standardChanged(boats: 1, seen: 1), .knownChange(boats: 1, seen: 1),
      ])
  }

  @Test("names none that does not apply")
  func none() throws {
    var looks = visited
    looks[1].condition = .fmc
    looks[2].kind = .technicalAssistanceVisit
    looks[2].source = .team
    #expect(try threats(looks) == [])
  }

  @Test(
    "a standard counts that came after the visit found the boat and by its next arrival",
    arguments: [(100, false), (101, true), (200, true), (201, false)])
  func standard(day: Int, applies: Bool) throws {
    let threats = try threats(visited, AssistanceCircumstances(standardEffectiveFrom: .day(day)))
    #expect(threats.contains(.standardChanged(boats: 1, seen: 1)) == applies)
  }

  @Test("a stated change of another vessel does not bear on a boat")
  func knownChange() throws {
    let (own, other) = (
      VesselKey(coastGuard: "XA", hullNumber: "XA-01"),
      VesselKey(coastGuard: "XA", hullNumber: "XA-02")
    )
    for (vessel, applies) in [(own, true), (other, false)] {
      let circumstances = AssistanceCircumstances(
        standardEffectiveFrom: .distantPast,
        knownChanges: [.init(coastGuard: "XA", vessel: vessel, at: .day(150))])
      #expect(
        try threats(visited, circumstances).contains(.knownChange(boats: 1, seen: 1)) == applies)
    }
  }
}
