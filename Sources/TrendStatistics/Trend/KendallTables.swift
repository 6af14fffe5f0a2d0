/// In how many orders S has each value, where both values and times are tied: by filling one group
/// of times after the other from the values that are left.
///
/// The distribution depends only on how many of each value come to each time, a table with given
/// margins, so equal tables are counted together and not order by order.
struct KendallTables {
  /// In how many orders S has each value, as far below 0 as above.
  let orders: [Int]

  /// The orders for given ties, by value and by time.
  init(values: [Int], times: [Int]) {
    let pairs = times.reduce(0, +) * (times.reduce(0, +) - 1) / 2
    var ways: [[Int]: [Int]] = [values: Self.one(at: pairs, of: 2 * pairs + 1)]
    for time in times {
      var next: [[Int]: [Int]] = [:]
      for (left, counts) in ways {
        Self.fill(time, from: left) { rest, score, orders in
          var target = next[rest] ?? [Int](repeating: 0, count: counts.count)
          for (place, count) in counts.enumerated() where count > 0 {
            target[place + score] += count * orders
          }
          next[rest] = target
        }
      }
      ways = next
    }
    let counts = ways.values.first ?? []
    let first = counts.firstIndex { $0 > 0 } ?? pairs
    let last = counts.lastIndex { $0 > 0 } ?? pairs
    let greatest = max(pairs - first, last - pairs)
    orders = Array(counts[(pairs - greatest)...(pairs + greatest)])
  }

  private static func one(at place: Int, of count: Int) -> [Int] {
    var numbers = [Int](repeating: 0, count: count)
    numbers[place] = 1
    return numbers
  }

  /// Takes so many points from the values left, in every way.
  ///
  /// - Parameter each: Is told the values then left, what the pairs of those taken with those left
  ///   add to S, and in how many orders that comes about.
  private static func fill(
    _ points: Int, from left: [Int], each: (_ rest: [Int], _ score: Int, _ orders: Int) -> Void
  ) {
    var rest = left
    func take(_ points: Int, from group: Int, orders: Int) {
      guard group < left.count else {
        if points == 0 { each(rest, score(taken: left, rest: rest), orders) }
        return
      }
      var ways = orders
      for taken in 0...min(points, left[group]) {
        rest[group] = left[group] - taken
        take(points - taken, from: group + 1, orders: ways)
        // Which points of the group, times which place of the time each of them takes.
        ways = ways * (left[group] - taken) * (points - taken) / (taken + 1)
      }
      rest[group] = left[group]
    }
    take(points, from: 0, orders: 1)
  }

  /// The values left come later: each of them that is greater than one taken rises.
  private static func score(taken left: [Int], rest: [Int]) -> Int {
    var (score, below, above) = (0, 0, rest.reduce(0, +))
    for (group, here) in rest.enumerated() {
      above -= here
      score += (left[group] - here) * (above - below)
      below += here
    }
    return score
  }
}
