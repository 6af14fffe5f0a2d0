/// All ways to choose some of a set of values, equal ones counted together.
struct Arrangements {
  /// Sums closer than this share of the total are equal but for rounding.
  private static let tolerance = 1e-12

  /// The different values, and how many there are of each.
  private let groups: [(value: Double, count: Int)]
  private let chosen: Int
  private let total: Double
  private let size: Int

  /// - Parameters:
  ///   - values: 0 or more each, in any order.
  ///   - choosing: How many are chosen, at most all.
  init(_ values: [Double], choosing chosen: Int) {
    let counts = tiedGroups(values)
    var sorted = values.sorted()[...]
    groups = counts.map { count in
      defer { sorted.removeFirst(count) }
      return (sorted[sorted.startIndex], count)
    }
    self.chosen = chosen
    total = values.reduce(0, +)
    size = values.count
  }

  /// How many different ways there are.
  var count: Double {
    var ways = [1.0] + [Double](repeating: 0, count: chosen)
    for group in groups {
      ways = ways.indices.map { sum in ways[max(0, sum - group.count)...sum].reduce(0, +) }
    }
    return ways[chosen]
  }

  /// How likely the sum of those chosen lies at least as far from its mean as an observed one, and
  /// how likely it lies as far as it can.
  func shares(atLeastAsFarAs observed: Double) -> (p: Double, smallest: Double) {
    let mean = total * Double(chosen) / Double(size)
    let slack = Self.tolerance * total
    let distance = abs(observed - mean)
    var (all, far, farthest, extreme) = (0.0, 0.0, 0.0, 0.0)
    visit(0, left: chosen, sum: 0, ways: 1) { sum, ways in
      let here = abs(sum - mean)
      all += ways
      if here >= distance - slack { far += ways }
      if here > farthest + slack {
        (farthest, extreme) = (here, ways)
      } else if here >= farthest - slack {
        extreme += ways
      }
    }
    return (far / all, extreme / all)
  }

  private func visit(
    _ place: Int, left: Int, sum: Double, ways: Double, each: (Double, Double) -> Void
  ) {
    guard left > 0 else { return each(sum, ways) }
    guard place < groups.count else { return }
    let (value, count) = groups[place]
    let after = groups[(place + 1)...].reduce(0) { $0 + $1.count }
    var choices = 1.0
    for taken in 0...min(count, left) {
      if left - taken <= after {
        visit(
          place + 1, left: left - taken, sum: sum + Double(taken) * value, ways: ways * choices,
          each: each)
      }
      choices = choices * Double(count - taken) / Double(taken + 1)
    }
  }
}
