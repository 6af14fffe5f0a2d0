import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

/// What would have been called an effect at the dates at which nobody came.
@Suite("Placebo dates of a visit")
struct PlaceboDatesTests {
  /// What became of the first few of some boats, looked at every hundredth day, on which a visit
  /// worked on day 300.
  private func test(_ states: [String], visited: Int) throws -> PlaceboDateTest? {
    let records = try states.enumerated().map { boat, states in
      var looks = Look.every100(states)
      if boat < visited { looks[3] = .assistance(300, looks[3].condition, visit: "V-1") }
      return try record("XA-1\(boat)", looks)
    }
    return try #require(effects(records).kinds.first?.visits.first).test
  }

  @Test("are worked out as though the visit had gone to its boats then")
  func whole() throws {
    let looks = [
      Look(day: 0, condition: .nmcm), Look.assistance(100, .nmcm, visit: "V-1"),
      Look(day: 200, condition: .fmc),
    ]
    let visited = try ["XA-01", "XA-02"].map { try record($0, looks) }
    let visit = try #require(effects(visited + comparisonBoats()).kinds.first?.visits.first)
    // Without what the two did in the first hundred days 3 of 6 that were not ready became so, and
    // 3 of 4 stayed so; the five others then did .6, −.6, −.6, 1/3, −1 better than that. Two boats
    // are held against a share of eight pairs.
    let expected = 0.5 + (0.6 - 0.6 - 0.6 + 1.0 / 3 - 1) / 5
    let placebos = try #require(visit.test).placebos.map(\.effect)
    #expect(placebos.count == 1)
    #expect(abs(try #require(placebos.first) - -expected * (10.0 / 8).squareRoot()) < 1e-12)
  }

  @Test("take five boats beside those of the visit", arguments: [(5, 2), (6, 3)])
  func beside(boats: Int, dates: Int) throws {
    var records = try ["NRNNR", "RNRNN"].map { states in
      var looks = Look.every100(states)
      looks[3] = .assistance(300, looks[3].condition, visit: "V-1")
      return try record("XA-\(states)", looks)
    }
    // The first of the others is seen from day 100 on only.
    records += try ["NRNRN", "RNRNR", "NNRRN", "RRNNR", "NRRNN", "RNNRR"].prefix(boats).enumerated()
      .map { try record("XB-1\($0)", Array(Look.every100($1).dropFirst($0 == 0 ? 1 : 0))) }
    let test = try #require(effects(records).kinds.first?.visits.first?.test)
    #expect(test.placebos.count == dates)
  }

  @Test("scatter as the visit's own date does, however many boats it went to", arguments: [1, 3])
  func scatter(visited: Int) throws {
    var dice = Dice(seed: 7)
    var (real, placebos, n) = (0.0, 0.0, 0)
    for _ in 0..<300 {
      let states = (0..<visited + 6).map { _ in
        String((0..<8).map { _ in dice.share() < 0.5 ? "R" : "N" })
      }
      guard let test = try test(states, visited: visited), !test.placebos.isEmpty else { continue }
      real += test.effect * test.effect
      placebos +=
        test.placebos.reduce(0) { $0 + $1.effect * $1.effect } / Double(test.placebos.count)
      n += 1
    }
    #expect(n > 250)
    #expect(abs(real / placebos - 1) < 0.2, "\(real / placebos)")
  }
}
