/// Those of some numbers that can stand at some places if all of them were sorted: far fewer, where
/// the places lie together.
///
/// A sample of the numbers gives two bounds between which the places should lie, and one pass over
/// all of them tells whether they do. Where the sample led astray, all are kept, which costs time and
/// changes nothing. Source: Floyd and Rivest 1975, of the sample.
struct PlacedNumbers {
  /// What is kept, in any order.
  private var kept: [Double]
  /// How many of the numbers come before all that is kept.
  private let before: Int
  /// How many numbers there are in all.
  let count: Int

  /// Up to how many numbers a sample is not worth the while.
  private static let few = 500

  /// Those of finite numbers that can stand at some of their places.
  ///
  /// - Complexity: O(n).
  init(_ numbers: [Double], at places: ClosedRange<Int>) {
    count = numbers.count
    if let (least, most) = Self.bounds(of: numbers, at: places) {
      var (part, inside, before) = (numbers, 0, 0)
      for number in numbers {
        // Without a branch that nobody could foretell.
        part[inside] = number
        inside += (number >= least ? 1 : 0) & (number <= most ? 1 : 0)
        before += number < least ? 1 : 0
      }
      if before <= places.lowerBound, places.upperBound < before + inside {
        part.removeLast(part.count - inside)
        (kept, self.before) = (part, before)
        return
      }
    }
    (kept, before) = (numbers, 0)
  }

  /// Between which numbers the places should lie, by every k-th number, k being the cube root of how
  /// many there are, and farther on either side by four standard deviations of where a sampled median
  /// lies.
  private static func bounds(
    of numbers: [Double], at places: ClosedRange<Int>
  ) -> (least: Double, most: Double)? {
    guard numbers.count > few else { return nil }
    var step = 1
    while step * step * step < numbers.count { step += 1 }
    let sample = stride(from: 0, to: numbers.count, by: step).map { numbers[$0] }.sorted()
    let margin = 2 * Int(Double(sample.count).squareRoot()) + 1
    let (first, last) = (places.lowerBound / step - margin, places.upperBound / step + margin)
    return (
      first < 0 ? -.infinity : sample[first],
      last < sample.count ? sample[last] : .infinity
    )
  }

  /// The number that would stand at a place, which is one of those asked for.
  mutating func select(_ place: Int) -> Double { kept.select(place - before) }

  /// The median, as ``median(_:)`` has it; its places are among those asked for.
  mutating func selectMedian() -> Double {
    let upper = select(count / 2)
    return count.isMultiple(of: 2) ? (select(count / 2 - 1) + upper) / 2 : upper
  }
}
