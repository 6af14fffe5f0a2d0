import SeaworthyTrendStatistics
import Testing

@Suite("Permutation test of two groups")
struct PermutationTestTests {
  @Test(
    "doctrine 7: 4 v 4 separated .028571, 3 v 3 never below .10",
    arguments: [
      ([1, 2, 3, 4], [5, 6, 7, 8], 2.0 / 70), ([1, 2, 3], [5, 6, 7], 2.0 / 20),
    ] as [([Double], [Double], Double)])
  func separated(one: [Double], other: [Double], p: Double) throws {
    let test = try PermutationTest(one, other)
    #expect(test.p == p)
    #expect(test.smallestP == p)
    #expect(test.difference == -4)
  }

  @Test("agrees with a count of all arrangements one by one, ties and uneven groups included")
  func naive() throws {
    var dice = SeededDice(seed: 7)
    for _ in 0..<300 {
      let size = Int.random(in: 2...9, using: &dice)
      let values = (0..<size).map { _ in Double(Int.random(in: -3...4, using: &dice)) }
      let first = Int.random(in: 1..<size, using: &dice)
      let test = try PermutationTest(Array(values[..<first]), Array(values[first...]))
      let distances = subsets(of: size, count: first).map { chosen in
        // Times the product of the sizes, in whole numbers.
        let sum = chosen.reduce(0) { $0 + values[$1] }
        return abs(sum * Double(size) - values.reduce(0, +) * Double(first))
      }
      let observed = distances[0]
      let far = distances.count { $0 >= observed }
      let farthest = distances.max() ?? 0
      #expect(abs(test.p - Double(far) / Double(distances.count)) < 1e-12)
      #expect(
        abs(
          test.smallestP - Double(distances.count { $0 == farthest }) / Double(distances.count))
          < 1e-12)
    }
  }

  @Test("does not depend on the order, a common part or the sign, and changes sides")
  func invariances() throws {
    let (one, other) = ([0.3, 0.1, 0.7, 0.7], [0.2, 0.9, 1.4])
    let test = try PermutationTest(one, other)
    #expect(try PermutationTest(one.reversed(), [1.4, 0.2, 0.9]).p == test.p)
    #expect(try PermutationTest(other, one).p == test.p)
    #expect(try PermutationTest(other, one).difference == -test.difference)
    #expect(try PermutationTest(one.map { 1000 - $0 }, other.map { 1000 - $0 }).p == test.p)
  }

  @Test("rounding parts no sums that are equal", arguments: [0.1, 0.7, 1.1, 1e-3, 1e7 / 3])
  func rounding(unit: Double) throws {
    var dice = SeededDice(seed: 8)
    for _ in 0..<30 {
      let values = (0..<10).map { _ in Double(Int.random(in: 0...12, using: &dice)) }
      func test(_ values: [Double]) throws -> PermutationTest {
        try PermutationTest(Array(values[..<5]), Array(values[5...]))
      }
      let scaled = try test(values.map { $0 * unit })
      #expect(try scaled.p == test(values).p)
      #expect(try scaled.smallestP == test(values).smallestP)
    }
  }

  @Test("counts large groups of few values exactly: 15 of 40 against 30 of 40 (hypergeometric)")
  func proportions() throws {
    let test = try PermutationTest(
      [Double](repeating: 1, count: 15) + [Double](repeating: 0, count: 25),
      [Double](repeating: 1, count: 30) + [Double](repeating: 0, count: 10))
    #expect(test.difference == -0.375)
    // SciPy: 2 hypergeom.cdf(15, 80, 45, 40)
    #expect(abs(test.p - 0.0014328738241224245) < 1e-12)
  }

  @Test("refuses an empty group, and more arrangements than it counts")
  func faults() {
    #expect(throws: PermutationTest.Fault.emptyGroup) { try PermutationTest([], [1]) }
    #expect(throws: PermutationTest.Fault.emptyGroup) { try PermutationTest([1], []) }
    let many = (0..<20).map(Double.init)
    #expect(throws: Never.self) {
      try PermutationTest(Array(many[..<10]), Array(many[10...]))
    }
    #expect(throws: PermutationTest.Fault.tooManyArrangements) {
      try PermutationTest(Array(many[..<10]), many[10...] + [20])
    }
    let half = [0.0, 1].flatMap { [Double](repeating: $0, count: 400) }
    #expect(throws: PermutationTest.Fault.tooManyArrangements) { try PermutationTest(half, half) }
  }

  private func subsets(of size: Int, count: Int) -> [[Int]] {
    var found: [[Int]] = []
    func extend(_ chosen: [Int], from start: Int) {
      guard chosen.count < count else { return found.append(chosen) }
      for next in start..<size { extend(chosen + [next], from: next + 1) }
    }
    extend([], from: 0)
    return found
  }
}
