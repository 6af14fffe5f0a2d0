import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

@Suite("Counts that stand")
struct CountStatementTests {
  /// Statements in the order of their times, of which several may be of one time.
  private func random(_ count: Int, _ dice: inout SplitMix64) -> [CountStatement] {
    let citation = report(.boatCheck, .day(0)).citation
    return (0..<count).map { number in
      CountStatement(
        name: "fuse", required: number, counted: number,
        at: .day(Int.random(in: 0..<6, using: &dice)),
        rigour: Int.random(in: 0..<3, using: &dice), isContested: dice.chance(30),
        citation: citation)
    }.sorted { $0.at < $1.at }
  }

  @Test("at an instant are those of all that were made by then", arguments: 0..<12)
  func naive(count: Int) {
    var dice = SplitMix64(seed: UInt64(count))
    for _ in 0..<50 {
      let statements = random(count, &dice)
      for day in -1...6 {
        for instant in [Instant.day(day), Instant.day(day).before] {
          let told = statements.filter { $0.at <= instant }
          #expect(Array(statements.toldBy(instant)) == told)
          #expect(statements.standing(at: instant) == told.standing)
        }
      }
    }
  }
}
