import Testing

@testable import SeaworthyTrendStatistics

@Suite("Adding numbers to a stretch of others")
struct ArrayAddingTests {
  @Test("gives to the last bit what a plain loop does, and leaves the rest", arguments: 1...20)
  func plain(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let numbers = (0..<40).map { _ in dice.normal() * 1e3 }
    for count in [0, 1, 3, 8, 17, 40] {
      let terms = (0..<count).map { _ in dice.normal() / 3 }
      for place in [0, (40 - count) / 2, 40 - count] {
        var expected = numbers
        for (index, term) in terms.enumerated() { expected[place + index] += term }
        var sums = numbers
        sums.add(terms, from: place)
        #expect(sums.map(\.bitPattern) == expected.map(\.bitPattern))
      }
    }
  }

  @Test("reaches the first number and the last, and none beside those it is given")
  func ends() {
    var sums = [1.0, 2, 3, 4]
    sums.add([10, 20], from: 0)
    #expect(sums == [11, 22, 3, 4])
    sums.add([100], from: 3)
    #expect(sums == [11, 22, 3, 104])
    sums.add([], from: 4)
    #expect(sums == [11, 22, 3, 104])
  }
}
