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
    let stock = Stock(groups: values)
    let none = [Int](repeating: 0, count: 2 * pairs + 1)
    // By what is left of the values: the orders so far, by S; empty where that can't be left.
    var ways = [[Int]](repeating: [], count: stock.states)
    ways[stock.states - 1] = none
    ways[stock.states - 1][pairs] = 1
    for time in times {
      var next = [[Int]](repeating: [], count: stock.states)
      for (state, counts) in ways.enumerated() where !counts.isEmpty {
        stock.take(time, from: state) { rest, score, orders in
          if next[rest].isEmpty { next[rest] = none }
          Self.add(counts, movedBy: score, times: orders, to: &next[rest])
        }
      }
      ways = next
    }
    let first = ways[0].firstIndex { $0 > 0 } ?? pairs
    let last = ways[0].lastIndex { $0 > 0 } ?? pairs
    let greatest = max(pairs - first, last - pairs)
    orders = Array(ways[0][(pairs - greatest)...(pairs + greatest)])
  }

  private static func add(
    _ counts: [Int], movedBy score: Int, times orders: Int, to target: inout [Int]
  ) {
    for place in counts.indices where counts[place] > 0 {
      target[place + score] += counts[place] * orders
    }
  }
}

/// The values that are left to come to later times, numbered by how many there are of each.
private struct Stock {
  /// How many there are of each value at first.
  private let groups: [Int]
  /// How much one of each value adds to the number of a state.
  private let strides: [Int]
  /// How many states there are; the last is all values, the first none.
  let states: Int

  init(groups: [Int]) {
    self.groups = groups
    var (strides, states): ([Int], Int) = ([], 1)
    for group in groups {
      strides.append(states)
      states *= group + 1
    }
    self.strides = strides
    self.states = states
  }

  /// Takes so many points from the values left, in every way.
  ///
  /// - Parameter each: Is told the state then left, what the pairs of those taken with those left
  ///   add to S, and in how many orders that comes about.
  func take(
    _ points: Int, from state: Int, each: (_ rest: Int, _ score: Int, _ orders: Int) -> Void
  ) {
    let left = groups.indices.map { (state / strides[$0]) % (groups[$0] + 1) }
    take(
      points, from: 0, of: left, state: state, balance: left.reduce(0, +) - points, score: 0,
      orders: 1, each: each)
  }

  /// - Parameter balance: How many of the values left in the end are above the group, less how many
  ///   are below it, those of the group itself counted above.
  private func take(
    _ points: Int, from group: Int, of left: [Int], state: Int, balance: Int, score: Int,
    orders: Int, each: (_ rest: Int, _ score: Int, _ orders: Int) -> Void
  ) {
    guard group < left.count else {
      if points == 0 { each(state, score, orders) }
      return
    }
    var ways = orders
    for taken in 0...min(points, left[group]) {
      let kept = left[group] - taken
      take(
        points - taken, from: group + 1, of: left, state: state - taken * strides[group],
        balance: balance - 2 * kept, score: score + taken * (balance - kept), orders: ways,
        each: each)
      // Which points of the group, times which place of the time each of them takes.
      ways = ways * kept * (points - taken) / (taken + 1)
    }
  }
}
