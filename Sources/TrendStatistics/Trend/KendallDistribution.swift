/// The exact distribution of Kendall's S when every order of the values is equally likely.
///
/// Source: Kendall 1970, chapter 5, here with ties in both. Its mean is 0; with ties in both it need
/// not be symmetric.
struct KendallDistribution: Hashable {
  /// In how many of the n! orders S has each value; S itself is the place less `greatest`.
  private let orders: [Int]
  /// The farthest from 0 that S can be.
  let greatest: Int

  /// The distribution for given ties.
  ///
  /// - Parameters:
  ///   - values: How many points share each distinct value, from the least to the greatest.
  ///   - times: How many share each distinct time, in order; as many in all, 20 at most, so that
  ///     n! can be counted.
  /// - Complexity: O(n⁴) where values or times are all distinct. With ties in both O(s c n²), s
  ///   being the product of the sizes of the groups of values or of times, each plus 1, whichever is
  ///   less (768 at most for ten points), and c the ways to fill a group of the others: for ten
  ///   points some milliseconds at most.
  init(values: [Int], times: [Int]) {
    precondition(values.reduce(0, +) == times.reduce(0, +), "each point has a value and a time")
    precondition(times.reduce(0, +) <= 20, "20! is the most that can be counted")
    if times.allSatisfy({ $0 == 1 }) {
      orders = Self.ordersOfWords(values)
    } else if values.allSatisfy({ $0 == 1 }) {
      orders = Self.ordersOfWords(times)
    } else {
      // A pair counts the same with values and times exchanged; fewer states are sooner done.
      func states(_ groups: [Int]) -> Int { groups.reduce(1) { $0 * ($1 + 1) } }
      orders =
        states(values) <= states(times)
        ? KendallTables(values: values, times: times).orders
        : KendallTables(values: times, times: values).orders
    }
    greatest = orders.count / 2
  }

  /// The probability that S lies at least so far from 0, on either side.
  ///
  /// - Parameter distance: 0 or more.
  func tails(from distance: Int) -> Double {
    guard distance > 0 else { return 1 }
    guard distance <= greatest else { return 0 }
    let above = orders[(greatest + distance)...].reduce(0, +)
    let below = orders[...(greatest - distance)].reduce(0, +)
    return Double(above + below) / Double(orders.reduce(0, +))
  }

  /// The least distance from 0 whose tails are no more likely than a level; nil where even the
  /// greatest S is more likely than that.
  func critical(level: Double) -> Int? {
    (0...greatest).first { orders[greatest + $0] > 0 && tails(from: $0) <= level }
  }

  /// By the number of inversions of a word with repeated letters: the polynomial
  /// [n]!/([g₁]! [g₂]! …), [k]! being ∏ (1 + q + … + qⁱ⁻¹); every inversion takes 2 from S.
  ///
  /// Source: MacMahon 1915; Stanley, Enumerative Combinatorics 1, proposition 1.7.1.
  private static func ordersOfWords(_ groups: [Int]) -> [Int] {
    var words = [1]
    for factor in stride(from: 2, through: groups.reduce(0, +), by: 1) {
      words = multiplied(words, by: factor)
    }
    var repeats = 1
    for group in groups where group > 1 {
      for factor in 2...group {
        words = divided(words, by: factor)
        repeats *= factor
      }
    }
    // S goes in steps of 2 from −greatest to greatest; the places between are empty.
    return words.dropFirst().reduce(into: [words[0] * repeats]) { $0 += [0, $1 * repeats] }
  }

  /// Times 1 + q + … + q^(terms − 1).
  private static func multiplied(_ polynomial: [Int], by terms: Int) -> [Int] {
    var product = [Int](repeating: 0, count: polynomial.count + terms - 1)
    for (power, count) in polynomial.enumerated() {
      for step in 0..<terms { product[power + step] += count }
    }
    return product
  }

  /// Divided by 1 + q + … + q^(terms − 1), without rest.
  private static func divided(_ polynomial: [Int], by terms: Int) -> [Int] {
    var quotient: [Int] = []
    for power in 0...(polynomial.count - terms) {
      quotient.append(polynomial[power] - quotient.suffix(terms - 1).reduce(0, +))
    }
    return quotient
  }
}
