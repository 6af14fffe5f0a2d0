import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

@Suite("Requirement")
struct RequirementTests {
  @Test(
    "the one in force is the latest to begin by the instant",
    arguments: [
      ("2023-12-31T23:59:59.999Z", nil),
      ("2024-01-01T00:00:00Z", Requirement(count: 4, source: "plan 2024")),
      ("2024-09-30T23:59:59.999Z", Requirement(count: 4, source: "plan 2024")),
      ("2024-10-01T00:00:00Z", Requirement(count: 2, source: "plan 2025")),
    ])
  func inForce(at: String, expected: Requirement?) throws {
    let requirements = [
      BoatRequirement(
        count: 2, from: try timestamp("2024-10-01T00:00:00Z"), source: "plan 2025"),
      BoatRequirement(
        count: 4, from: try timestamp("2023-12-31T20:00:00-04:00"), source: "plan 2024"),
    ]
    let t = try instant(at)
    #expect(Requirement(of: requirements, inForceAt: t) == expected)
    #expect(Requirement(of: requirements.reversed(), inForceAt: t) == expected)
  }

  @Test("of several that begin together the highest is in force, whatever their order")
  func ties() throws {
    let from = try timestamp("2024-10-01T00:00:00Z")
    let requirements = [(3, "a"), (5, "c"), (5, "b")].map {
      BoatRequirement(count: $0.0, from: from, source: $0.1)
    }
    let expected = Requirement(count: 5, source: "b")
    #expect(Requirement(of: requirements, inForceAt: from.instant) == expected)
    #expect(Requirement(of: requirements.reversed(), inForceAt: from.instant) == expected)
  }

  @Test(
    "of several coast guards is the sum, and none where one of them states none",
    arguments: [
      ([], nil),
      ([nil], nil),
      ([Requirement(count: 4, source: "a")], Requirement(count: 4, source: "a")),
      (
        [Requirement(count: 4, source: "a"), Requirement(count: 3, source: "b")],
        Requirement(count: 7, source: "a; b")
      ),
      (
        [Requirement(count: 4, source: "a"), Requirement(count: 3, source: "a")],
        Requirement(count: 7, source: "a")
      ),
      ([Requirement(count: 4, source: "a"), nil], nil),
    ] as [([Requirement?], Requirement?)])
  func sum(requirements: [Requirement?], expected: Requirement?) {
    #expect(Requirement(summing: requirements) == expected)
  }
}
