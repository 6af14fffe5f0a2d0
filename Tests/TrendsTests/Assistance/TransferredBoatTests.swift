import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends
import Testing

@Suite("Effect of a visit to a boat that is transferred then")
struct TransferredBoatTests {
  private let visited = [
    Look(day: 0, condition: .nmcm), Look.assistance(100, .nmcm), Look(day: 200, condition: .fmc),
  ]

  @Test("arrives next under its later key")
  func next() throws {
    var records = try [record("XA-01", Array(visited.dropLast()))] + comparisonBoats()
    let later = try record("XC-77", [visited[2]])
    records[0].onward = [later]
    let kind = try #require(effects(records + [later]).kinds.first)
    let whole = try [record("XA-01", visited)] + comparisonBoats()
    #expect(kind.boats == effects(whole).kinds.first?.boats)
    #expect(kind.boats.map(\.nextAt) == [.day(200)])
  }

  @Test("is worked on where it is under its later key")
  func workedOn() throws {
    var records = try [record("XA-01", visited)] + comparisonBoats()
    records[1].onward = [try record("XC-78", [Look.assistance(150, .fmc)])]
    #expect(
      effects(records).kinds.first?.boats.map(\.comparison) == [.noComparison(boats: 4)])
  }
}
