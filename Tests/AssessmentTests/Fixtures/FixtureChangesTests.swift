import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

/// Holds the accounts of change of the fixture region against an independent script.
@Suite("The fixture region's changes")
struct FixtureChangesTests {
  @Test("are accounted for as the script works out, of each group and each boat")
  func accounts() async throws {
    let assessment = try await FixtureRegion.assessment(asOf: instant("2025-10-01T00:00:00Z"))
    let changes = try #require(try FixtureRegion.expected()["changes"]).list
    #expect(changes.count == 3)
    for expected in changes {
      let periods = try ["from", "to"].map { try #require(expected[$0]?.text) }
      let answer = try assessment.changes(
        from: #require(Period(periods[0])), to: #require(Period(periods[1])))
      let found = try ExpectedValue.list(answer.groups.map(ExpectedValue.init(change:)))
      #expect(
        try #require(expected["groups"]).differences(
          from: found, at: periods.joined(separator: " to ")) == [])
    }
  }
}

extension ExpectedValue {
  fileprivate init(change: GroupChange) throws {
    guard case .parts(let parts) = change.account.outcome else {
      self = .null
      return
    }
    self = .object([
      "group": .text(change.coastGuard ?? "region"),
      "before": ExpectedValue(change.account.before.rate?.value),
      "after": ExpectedValue(change.account.after.rate?.value),
      "sameBoats": .object([
        "count": ExpectedValue(parts.sameBoats), "before": .number(parts.sameBoatsBefore),
        "after": .number(parts.sameBoatsAfter),
      ]),
      "parts": ExpectedValue(parts.total),
      "vessels": .list(
        parts.byVessel.map {
          .object([
            "vessel": .text($0.vessel.description), "parts": ExpectedValue($0.parts),
          ])
        }),
    ])
  }

  private init(_ parts: ChangeParts) {
    self = .object(
      Dictionary(
        uniqueKeysWithValues: ChangePart.allCases.map { ($0.rawValue, .number(parts[$0])) }))
  }
}
