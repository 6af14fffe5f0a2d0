import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

/// Holds the whole walk, from the files to the figures, against an independent script.
@Suite("The fixture region", .serialized)
struct FixtureRegionTests {
  @Test("has the conditions, rates, scores and discrepancies that the script works out")
  func vessels() async throws {
    let ledger = try FixtureRegion.ledger()
    for question in try #require(try FixtureRegion.expected()["asOf"]).list {
      let t = try instant(try #require(question["asOf"]?.text))
      let answer = try await FixtureRegion.assessment(asOf: t, of: ledger).scores()
      let vessels = answer.coastGuards.flatMap(\.score.vessels)
      let expected = try #require(question["vessels"]).list.filter { $0.isOfTheFleet }
      try #require(vessels.count == expected.count)
      for (expected, vessel) in zip(expected, vessels) {
        let found = ExpectedValue(vessel, at: t)
        #expect(
          expected.inTheShape(of: found).differences(
            from: found, at: "\(t) \(vessel.vessel)") == [])
      }
    }
  }

  @Test("has the pooled rates, levels, census, means and found ready that the script works out")
  func groups() async throws {
    let ledger = try FixtureRegion.ledger()
    for question in try #require(try FixtureRegion.expected()["asOf"]).list {
      let t = try instant(try #require(question["asOf"]?.text))
      let answer = try await FixtureRegion.assessment(asOf: t, of: ledger).scores()
      let groups = [try #require(answer.region)] + answer.coastGuards
      let expected = try #require(question["groups"]).list
      try #require(groups.count == expected.count)
      for (expected, group) in zip(expected, groups) {
        let found = ExpectedValue(group)
        #expect(
          expected.inTheShape(of: found).differences(
            from: found, at: "\(t) \(group.score.code ?? "region")") == [])
      }
    }
  }

  @Test("has the series by quarter that the script works out")
  func series() async throws {
    let file = try FixtureRegion.expected()
    let t = try instant("2025-10-01T00:00:00Z")
    let answer = try await FixtureRegion.assessment(asOf: t)
      .trends(by: .quarter, from: Period("2022-Q4"), through: Period("2025-Q3"))
    let expected = try #require(file["series"]).list
    try #require(answer.series.count == expected.count)
    for (expected, series) in zip(expected, answer.series) {
      let found = ExpectedValue(series)
      #expect(
        expected.inTheShape(of: found).differences(
          from: found, at: "\(series.of.boats.coastGuard ?? "region") \(series.metric)") == [])
    }
  }

  @Test("has the arrivals and the timelines of conditions that the script works out")
  func timelines() async throws {
    let file = try FixtureRegion.expected()
    let window = Interval(
      try instant("2022-10-01T00:00:00Z"), try instant("2025-10-01T00:00:00Z"))
    let assessment = try await FixtureRegion.assessment(asOf: window.end)
    let arrivals = assessment.assessed.flatMap(\.arrivals)
      .sorted { ($0.at, $0.vessel) < ($1.at, $1.vessel) }
    let found = ExpectedValue.list(
      arrivals.map { arrival in
        .object([
          "vessel": .text(arrival.vessel.description), "at": ExpectedValue(arrival.at),
          "visit": ExpectedValue(arrival.visit), "kind": ExpectedValue(arrival.kind?.rawValue),
          "condition": .text(arrival.condition.rawValue),
        ])
      })
    let expected = try #require(file["arrivals"]).list.sorted {
      ($0["at"]?.text ?? "", $0["vessel"]?.text ?? "")
        < ($1["at"]?.text ?? "", $1["vessel"]?.text ?? "")
    }
    #expect(ExpectedValue.list(expected).differences(from: found, at: "arrivals") == [])

    let timelines = ExpectedValue.list(
      assessment.assessed.map { assessed in
        .object([
          "vessel": .text(assessed.key.description),
          "spells": .list(
            assessed.history.spells(over: window).map { spell in
              .object([
                "from": ExpectedValue(spell.interval.start),
                "to": ExpectedValue(spell.interval.end),
                "condition": .text(spell.condition.rawValue),
              ])
            }),
        ])
      })
    #expect(
      try #require(file["timelines"]).differences(from: timelines, at: "timelines") == [])
  }
}

extension ExpectedValue {
  /// Whether it tells of a vessel that is in service or was within the window of its rates; no
  /// other is listed.
  fileprivate var isOfTheFleet: Bool {
    if case .number(0) = self["minutes"]?["inService"] {
      self["condition"]?.text != "outOfFleet"
    } else {
      true
    }
  }

  /// The part of the file's value that the library states in the same terms: objects keep the
  /// members that the other has.
  fileprivate func inTheShape(of other: ExpectedValue) -> ExpectedValue {
    switch (self, other) {
    case (.object(let members), .object(let others)):
      .object(
        members.reduce(into: [:]) { kept, member in
          if let other = others[member.key] {
            kept[member.key] = member.value.inTheShape(of: other)
          }
        })
    case (.list(let items), .list(let others)) where items.count == others.count:
      .list(zip(items, others).map { $0.inTheShape(of: $1) })
    default: self
    }
  }
}
