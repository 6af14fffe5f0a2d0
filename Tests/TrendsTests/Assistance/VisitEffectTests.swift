import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@Suite("Effect of a visit")
struct VisitEffectTests {
  private let visited = [
    Look(day: 0, condition: .nmcm), Look.assistance(100, .nmcm), Look(day: 200, condition: .fmc),
  ]

  private func boat(_ looks: [Look], beside others: [AssistanceRecord]) throws -> VisitedBoat {
    let kinds = effects(try [record("XA-01", looks)] + others).kinds
    let kind = try #require(kinds.first { $0.kind == .technicalAssistanceVisit })
    return try #require(kind.visits.first?.boats.first)
  }

  @Test("holds the next arrival against what was expected anyway, and ranks it among other dates")
  func whole() throws {
    // Of the stretches in which nobody worked on a boat 7 began not ready and 3 of these ended ready;
    // of 4 that began ready 3 did. In the window, the five others did .3 better than that on average:
    // 1/3, 2/3, −1/2, 1/3, 2/3. In the hundred days before, without what the boat itself did then,
    // .2533 worse than 3/6 and 3/4: .6, −.6, −.6, 1/3, −1; one boat is held against a share of seven
    // pairs, so that what happened then is stretched by √(8/7).
    let effects = effects(try [record("XA-01", visited)] + comparisonBoats())
    let kind = try #require(effects.kinds.first)
    let visit = try #require(kind.visits.first)
    let boat = try #require(visit.boats.first)
    guard case .expected(let anyway, 5) = boat.comparison else {
      Issue.record("\(boat.comparison)")
      return
    }
    #expect(abs(anyway - (3.0 / 7 + 0.3)) < 1e-12)
    #expect(
      boat
        == VisitedBoat(
          vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-01"), at: .day(100), wasReady: false,
          nextAt: .day(200), isReady: true, comparison: .expected(anyway, boats: 5)))
    let test = try #require(visit.test)
    #expect(abs(test.effect - (1 - 3.0 / 7 - 0.3)) < 1e-12)
    #expect(test.placebos.count == 1)
    #expect(abs(test.placebos[0].effect - -0.74 / 3 * (8.0 / 7).squareRoot()) < 1e-12)
    #expect(test.p == 0.5)
    #expect(test.smallestP == 0.5)
    #expect(visit.verdict(level: 0.05) == .tooFew(more: 18, of: .dates))
    #expect((kind.comparison.count, kind.comparison.n) == (2, 5))
    #expect(effects.kinds.count == 1)
  }

  @Test("takes five boats for a comparison", arguments: [4, 5])
  func comparison(boats: Int) throws {
    let boat = try boat(visited, beside: Array(comparisonBoats().prefix(boats)))
    if boats == 5 {
      #expect(boat.effect != nil)
    } else {
      #expect(boat.comparison == .noComparison(boats: 4))
    }
  }

  @Test("compares with boats of the same class, and a boat of none with none")
  func classes() throws {
    var others = try comparisonBoats()
    others[2].vesselClass = "41-ft interceptor"
    #expect(try boat(visited, beside: others).comparison == .noComparison(boats: 4))
    let unclassed = try (["XA-01"] + (0..<6).map { "XB-2\($0)" }).map {
      try record($0, $0 == "XA-01" ? visited : Look.every100("NNR"), of: nil)
    }
    let kind = try #require(effects(unclassed).kinds.first)
    #expect(kind.boats.map(\.comparison) == [.noComparison(boats: 0)])
    #expect(kind.verdict(level: 0.05) == .noComparison)
  }

  @Test(
    "compares only with boats on which nobody worked in the window, from its start up to its end")
  func workedOn() throws {
    let cases: [(Int, Corrector?, Int)] = [
      (99, .team, 5), (100, .team, 4), (199, .contractor, 4), (200, .team, 5), (150, .partner, 5),
      (150, nil, 5),
    ]
    for (day, corrector, boats) in cases {
      var others = try comparisonBoats()
      others.append(try record("XB-20", Look.every100("NNN")))
      others[0].corrections = [
        AssistanceRecord.CorrectedDiscrepancy(at: .day(day), by: corrector, toldBy: .team)
      ]
      guard case .expected(_, let n) = try boat(visited, beside: others).comparison else {
        Issue.record("day \(day)")
        continue
      }
      #expect(n == boats + 1, "day \(day)")
    }
  }

  @Test("a boat that nobody has seen since is counted as not seen since")
  func notSeen() throws {
    let boat = try boat(Array(visited.dropLast()), beside: comparisonBoats())
    #expect((boat.nextAt, boat.isReady) == (nil, nil))
    #expect(boat.comparison == .notSeenSince)
    #expect(boat.wasReady == false)
    let kind = try #require(
      effects([try record("XA-01", Array(visited.dropLast()))] + comparisonBoats()).kinds.first)
    #expect(kind.verdict(level: 0.05) == .notSeenSince)
    #expect(kind.boats.onNextArrival.n == 0)
  }

  @Test(
    "who comes before the stay has settled sees the departure, and so does a follow-up",
    arguments: [
      (100, InspectionKind.followUp), (130, .followUp), (106, .boatCheck), (108, .boatCheck),
    ])
  func departure(day: Int, kind: InspectionKind) throws {
    let seen = Look(day: day, condition: .fmc, kind: kind, source: .team)
    let looks = [visited[0], Look.assistance(100, .nmcm, length: .days(2)), seen, visited[2]]
    #expect(try boat(looks, beside: comparisonBoats()).nextAt == .day(200))
  }

  @Test("who comes a week after the end of the stay arrives")
  func settled() throws {
    let seen = Look(day: 109, condition: .pmc)
    let looks = [visited[0], Look.assistance(100, .nmcm, length: .days(2)), seen, visited[2]]
    #expect(try boat(looks, beside: comparisonBoats()).nextAt == .day(109))
  }

  @Test("a later look of the same visit is not the next arrival")
  func sameVisit() throws {
    var looks = visited
    looks[1].visit = "V-1"
    var records = try [record("XA-01", looks)] + comparisonBoats()
    records[0].inspections.append(
      InspectionOnBoard(
        at: .day(195), kind: .technicalAssistanceVisit, source: .team, visit: "V-1", rank: 4,
        citation: try citation()))
    #expect(effects(records).kinds.first?.boats.map(\.nextAt) == [nil])
  }

  @Test("what is unknown makes no visit look better")
  func unknown() throws {
    let known = try #require(boat(visited, beside: comparisonBoats()).effect)
    var looks = visited
    looks[1].condition = .unknown
    let found = try boat(looks, beside: comparisonBoats())
    #expect(found.wasReady == nil)
    // Of four stretches that began ready three ended so, which is more than three of six: the boat's
    // own first one, which ends unknown, is left out.
    #expect(abs(try #require(found.effect) - (1 - 1)) < 1e-12)
    #expect((found.effect ?? 1) <= known)
    looks = visited
    looks[2].condition = .unknown
    let next = try boat(looks, beside: comparisonBoats())
    #expect(next.isReady == false)
    #expect((next.effect ?? 1) < 0)
  }

  @Test("what nobody knows of a boat makes it no comparison")
  func unknownComparison() throws {
    for place in [1, 2] {
      var others = try comparisonBoats()
      others[0].arrivals[place].condition = .unknown
      #expect(try boat(visited, beside: others).comparison == .noComparison(boats: 4))
    }
  }

  @Test("where no boat was found in such a state there is nothing to expect")
  func state() throws {
    let others = try (0..<5).map { try record("XB-1\($0)", Look.every100("RRR")) }
    let looks = [Look(day: 0, condition: .fmc), visited[1], visited[2]]
    #expect(try boat(looks, beside: others).comparison == .noneFoundSo)
  }

  @Test("does not depend on the order of the records, nor on the names of boats")
  func symmetry() throws {
    let records = try [record("XA-01", visited), record("XA-02", visited)] + comparisonBoats()
    let plain = effects(records)
    #expect(effects(records.reversed()) == plain)
    let renamed = try ["XC-91", "XC-07"].map { try record($0, visited) } + comparisonBoats()
    let kind = try #require(effects(renamed).kinds.first)
    #expect(kind.test == plain.kinds.first?.test)
    #expect(kind.boats.map(\.comparison) == plain.kinds.first?.boats.map(\.comparison))
  }
}
