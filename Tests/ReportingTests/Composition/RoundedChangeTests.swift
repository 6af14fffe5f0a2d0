import SeaworthyAssessment
import SeaworthyReadiness
import SeaworthyTrends
import Testing

@testable import SeaworthyReporting

@Suite("A change as it is printed")
struct RoundedChangeTests {
  private static let units: [(RoundedChange.Unit, Double)] = [
    (.tenthOfPoint, 1000), (.millionth, 1_000_000),
  ]

  @Test("adds up in the last place that is printed, the boats to each part", arguments: units)
  func addsUp(unit: RoundedChange.Unit, scale: Double) throws {
    for change in try Sample.changes().groups {
      let rounded = RoundedChange(change, to: unit)
      guard case .parts(let parts) = change.account.outcome else {
        #expect(rounded.parts.isEmpty && rounded.vessels.isEmpty)
        continue
      }
      #expect(rounded.parts.values.reduce(0, +) == rounded.difference)
      for part in ChangePart.allCases {
        #expect(abs(Double(rounded[part]) - parts.total[part] * scale) < 1)
        #expect(rounded.vessels.reduce(0) { $0 + ($1[part] ?? 0) } == rounded[part])
      }
      // The rates as they are printed lie that far apart.
      let (before, after) = (change.account.before.rate?.value, change.account.after.rate?.value)
      let printed = try [#require(before), #require(after)].map { ($0 * scale).rounded() }
      #expect(rounded.difference == Int(printed[1] - printed[0]))
    }
  }

  @Test("of a replaced fleet splits the difference into the fleet and the standard")
  func replaced() throws {
    let change = try #require(try Sample.changes().coastGuards.first { $0.coastGuard == "XB" })
    let rounded = RoundedChange(change, to: .tenthOfPoint)
    let replacement = try #require(rounded.replacement)
    #expect(rounded.difference == -100)
    #expect(replacement == (-100, 0))
  }
}
