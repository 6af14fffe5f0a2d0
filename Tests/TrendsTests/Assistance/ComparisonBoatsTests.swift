import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@Suite("Boats that a visited one is compared with")
struct ComparisonBoatsTests {
  @Test("are those whose time between arrivals covers half of the window, or lies half in it")
  func overlap() throws {
    let visited = [
      Look(day: 0, condition: .nmcm), Look.assistance(100, .nmcm), Look(day: 200, condition: .fmc),
    ]
    for (day, length, count) in [(150, 100, 5), (151, 100, 4), (175, 50, 5), (176, 50, 4)] {
      let late = [Look(day: day, condition: .nmcm), Look(day: day + length, condition: .fmc)]
      let records =
        try [record("XA-01", visited), record("XB-20", late)] + comparisonBoats().dropLast()
      let boat = try #require(effects(records).kinds.first?.visits.first?.boats.first)
      switch boat.comparison {
      case .expected(_, let boats), .noComparison(let boats): #expect(boats == count, "day \(day)")
      case let other: Issue.record("\(other)")
      }
    }
  }
}
