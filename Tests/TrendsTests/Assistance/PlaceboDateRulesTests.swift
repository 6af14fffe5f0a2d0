import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

/// Which dates at which nobody came are held against a visit's own, and how.
@Suite("Admissible placebo dates")
struct PlaceboDateRulesTests {
  /// A visit to boats, each of its own class, beside six others of each.
  private func visit(_ boats: [Int], lateClass: Int? = nil) throws -> PlaceboDateTest {
    let visited = ["NRNNR", "RNNRN"]
    let others = [
      ["NRNRN", "RNRNR", "NNRRN", "RRNNR", "NRRNN", "RNNRR"],
      ["RRNRN", "NNNRR", "NRNNN", "RNRRN", "NRRRN", "NNRNR"],
    ]
    let records = try boats.flatMap { boat in
      var looks = Look.every100(visited[boat])
      looks[3] = .assistance(300, looks[3].condition, visit: "V-1")
      let five = others[boat].dropLast(lateClass == boat ? 1 : 0)
      return try [record("XA-0\(boat)", looks, of: "class \(boat)")]
        + five.enumerated().map { place, states in
          // The first of them is seen from day 100 on only.
          let isLate = lateClass == boat && place == 0
          return try record(
            "XB-\(boat)\(place)", Array(Look.every100(states).dropFirst(isLate ? 1 : 0)),
            of: "class \(boat)")
        }
    }
    return try #require(effects(records).kinds.first?.visits.first?.test)
  }

  @Test("of boats of two classes are the mean of what each would have in a visit of its own")
  func classes() throws {
    let (one, other, both) = (try visit([0]), try visit([1]), try visit([0, 1]))
    #expect(both.placebos.count == 3)
    #expect(one.placebos.count == 3 && other.placebos.count == 3)
    #expect(abs(both.effect - (one.effect + other.effect) / 2) < 1e-12)
    for place in both.placebos.indices {
      let mean = (one.placebos[place].effect + other.placebos[place].effect) / 2
      #expect(abs(both.placebos[place].effect - mean) < 1e-12)
    }
  }

  @Test("are those at which every boat of the visit can be compared", arguments: [0, 1])
  func every(late: Int) throws {
    #expect(try visit([0, 1], lateClass: late).placebos.count == 2)
  }

  @Test("begin at the arrival of any boat of the visit, where all are between two")
  func anyBoat() throws {
    let visited = try [[0, 100, 200, 300, 400], [50, 150, 250, 300, 400]].enumerated().map {
      boat, days in
      try record(
        "XA-0\(boat)",
        days.enumerated().map { place, day in
          let condition: Condition = (place + boat) % 2 == 0 ? .nmcm : .fmc
          return day == 300
            ? .assistance(day, condition, visit: "V-1") : Look(day: day, condition: condition)
        })
    }
    let others = try ["NRNRN", "RNRNR", "NNRRN", "RRNNR", "NRRNN", "RNNRR"].enumerated().map {
      try record("XB-1\($0)", Look.every100($1))
    }
    let test = try #require(effects(visited + others).kinds.first?.visits.first?.test)
    // On days 50, 100, 150, 200 and 250; on day 0 the second boat was not between two.
    #expect(test.placebos.count == 5)
  }

  @Test("compare with no boat of the visit, though nobody has seen that one since")
  func notSeenSince() throws {
    var looks = Look.every100("NRNN")
    looks[3] = .assistance(300, .nmcm, visit: "V-1")
    var compared = Look.every100("RNRNN")
    compared[3] = .assistance(300, .nmcm, visit: "V-1")
    let records =
      try [record("XA-01", compared), record("XA-02", looks)]
      + ["NRNRN", "RNRNR", "NNRRN", "RRNNR", "NRRNN"].enumerated().map {
        // The first of the others is seen from day 100 on only: four are left before.
        try record("XB-1\($0)", Array(Look.every100($1).dropFirst($0 == 0 ? 1 : 0)))
      }
    let test = try #require(effects(records).kinds.first?.visits.first?.test)
    #expect(test.placebos.count == 2)
  }

  @Test("are stretched from the scatter of the state the boat was in then to that at the visit")
  func stretched() throws {
    let looks = [
      Look(day: 0, condition: .fmc), Look(day: 100, condition: .nmcm),
      Look.assistance(200, .nmcm), Look(day: 300, condition: .fmc),
    ]
    let others = try ["RNRN", "NRNN", "NNRR", "RRNR", "RNNN"].enumerated().map {
      try record("XB-1\($0)", Look.every100($1))
    }
    let test = try #require(
      effects([try record("XA-01", looks)] + others).kinds.first?.visits.first?.test)
    // 4 of 9 that were not ready became so, 2 of 8 that were stayed so; one boat is held against the
    // share of the nine. On day 0 it was ready: 2 of 7 others stayed so, and the five did .0583
    // better than expected. On day 100 it was not: 4 of 8, and the five did as expected.
    let here = (20.0 / 81 * 10 / 9).squareRoot()
    let drift = (-1.0 / 3 + 5.0 / 8 - 1.0 / 2 + 5.0 / 6 - 1.0 / 3) / 5
    let expected = [
      -(2.0 / 7 + drift) * here / (3.0 / 16).squareRoot(),
      -0.5 * here / (20.0 / 81).squareRoot(),
    ]
    #expect(test.placebos.count == 2)
    for (placebo, expected) in zip(test.placebos, expected) {
      #expect(abs(placebo.effect - expected) < 1e-12)
    }
  }

  @Test(
    "are not stretched from a state that always came to the same, nor to one",
    arguments: [
      ("RNNR", ["RNRN", "NRNN", "NNRN", "RNNR", "RNNN"]),
      ("RRRR", ["NNRR", "NRRR", "NNNR", "RRRR", "NNNN"]),
    ])
  func unscattered(visited: String, others: [String]) throws {
    var looks = Look.every100(visited)
    looks[2] = .assistance(200, looks[2].condition)
    let records =
      try [record("XA-01", looks)]
      + others.enumerated().map { try record("XB-1\($0)", Look.every100($1)) }
    let test = try #require(effects(records).kinds.first?.visits.first?.test)
    #expect(test.placebos.count == 2)
    #expect(test.placebos.allSatisfy { abs($0.effect) <= 1 })
  }
}
