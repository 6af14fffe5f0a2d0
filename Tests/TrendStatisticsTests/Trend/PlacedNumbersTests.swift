import Testing

@testable import SeaworthyTrendStatistics

@Suite("Numbers at some places")
struct PlacedNumbersTests {
  /// What numbers may be like.
  enum Shape: CaseIterable {
    case scattered, tied, constant, rising, falling, misleading, infinite

    func numbers(_ count: Int, _ dice: inout SeededDice) -> [Double] {
      (0..<count).map { place in
        switch self {
        case .scattered: dice.normal()
        case .tied: Double(Int.random(in: -3...3, using: &dice))
        case .constant: 7
        case .rising: Double(place)
        case .falling: -Double(place)
        // Whatever the step, a sample of every k-th of them says something else than all of them.
        case .misleading: place.isMultiple(of: 8) || place.isMultiple(of: 10) ? 100 : dice.share()
        case .infinite: place.isMultiple(of: 3) ? -.infinity : dice.normal()
        }
      }
    }
  }

  @Test(
    "are those that stand there once all are sorted", arguments: Shape.allCases,
    [1, 2, 3, 500, 501, 512, 1_000, 4_950])
  func sorted(shape: Shape, count: Int) {
    var dice = SeededDice(seed: UInt64(count))
    let numbers = shape.numbers(count, &dice)
    let sorted = numbers.sorted()
    for _ in 0..<20 {
      let places = [
        Int.random(in: 0..<count, using: &dice), Int.random(in: 0..<count, using: &dice),
      ]
      let (first, last) = (min(places[0], places[1]), max(places[0], places[1]))
      var placed = PlacedNumbers(numbers, at: first...last)
      #expect(placed.count == count)
      for place in [last, first, (first + last) / 2] {
        #expect(placed.select(place) == sorted[place])
      }
    }
    for place in [0, count - 1] {
      var placed = PlacedNumbers(numbers, at: place...place)
      #expect(placed.select(place) == sorted[place])
    }
  }

  @Test("have the median of all", arguments: Shape.allCases, [1, 2, 9, 600, 601, 4_950])
  func medians(shape: Shape, count: Int) {
    var dice = SeededDice(seed: UInt64(count))
    let numbers = shape.numbers(count, &dice)
    for reach in [0, 1, count / 10] {
      let first = max(0, (count - 1) / 2 - reach)
      var placed = PlacedNumbers(numbers, at: first...(count - 1 - first))
      #expect(placed.selectMedian() == median(numbers))
    }
  }
}
