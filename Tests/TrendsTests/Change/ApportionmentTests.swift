import SeaworthyTrends
import Testing

@Suite("Rounding that adds up")
struct ApportionmentTests {
  @Test(
    "rounds those up that are nearest to it, until the sum is reached",
    arguments: [
      ([], 0, []), ([1.4], 1, [1]), ([1.4], 2, [2]), ([0.4, 0.4, 0.2], 1, [1, 0, 0]),
      ([-97.6, -30.8, -3.6], -132, [-97, -31, -4]), ([-0.4, -0.6], -1, [0, -1]),
      // A whole number stays, whatever the sum.
      ([0, 0.4, -3], -2, [0, 1, -3]), ([5, -5], 1, [5, -5]), ([5, -5], -1, [5, -5]),
      // A binary fraction's last place makes no whole number one of the next.
      ([2.9999999999], 3, [3]), ([-1e-13, 0.5], 0, [0, 0]), ([-1e-13, 0.5], 1, [0, 1]),
    ] as [([Double], Int, [Int])])
  func rounds(values: [Double], sum: Int, expected: [Int]) {
    #expect(apportioned(values, to: sum) == expected)
  }

  @Test("reaches each sum that is as near as rounding the ends allows", arguments: 0..<100)
  func reaches(step: Int) {
    let values = (0..<9).map { Double(($0 * 37 + step * 13) % 101 - 50) / 7 }
    let sum = values.reduce(0, +)
    for target in [sum.rounded(.down), sum.rounded(.up)] {
      let rounded = apportioned(values, to: Int(target))
      #expect(rounded.reduce(0, +) == Int(target))
      #expect(zip(rounded, values).allSatisfy { abs(Double($0) - $1) < 1 })
    }
  }
}
