import SeaworthyTime

// Every draw is worked out here from whole random words: the standard library may change how it
// turns a word into a number from one version to the next.
extension RandomStream {
  /// A number from 0 up to, but not at, 1.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Whether something of a probability happens. One draw, whatever the probability.
  mutating func happens(_ probability: Double) -> Bool { share() < probability }

  /// A number between two others.
  mutating func between(_ low: Double, _ high: Double) -> Double { low + (high - low) * share() }

  /// A whole number of a range.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(share() * Double(range.upperBound - range.lowerBound + 1))
  }

  /// One of several; nil of none.
  mutating func one<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[whole(0...elements.count - 1)]
  }

  /// The place of one of several, each as likely as its weight says; nil if all weights are 0.
  mutating func place(weights: [Double]) -> Int? {
    var left = share() * weights.reduce(0, +)
    for (place, weight) in weights.enumerated() where weight > 0 {
      left -= weight
      if left < 0 { return place }
    }
    return weights.lastIndex { $0 > 0 }
  }

  /// A number of the exponential distribution of a mean.
  mutating func exponential(mean: Double) -> Double {
    -mean * PlainArithmetic.logarithm(1 - share())
  }

  /// A number of the Weibull distribution of shape 2 and mean 1: what wears out.
  mutating func wear() -> Double {
    // The mean of the Weibull distribution of shape 2 and scale 1 is √π/2.
    exponential(mean: 1).squareRoot() / 0.886_226_925_452_758
  }

  /// A number of the normal distribution of mean 0 and deviation 1, by Marsaglia's polar method.
  mutating func normal() -> Double {
    while true {
      let (left, right) = (between(-1, 1), between(-1, 1))
      let square = left * left + right * right
      guard square > 0, square < 1 else { continue }
      return left * (-2 * PlainArithmetic.logarithm(square) / square).squareRoot()
    }
  }

  /// A number of the log-normal distribution of a median; its logarithm deviates by the spread.
  mutating func logNormal(median: Double, spread: Double) -> Double {
    median * PlainArithmetic.exponential(spread * normal())
  }

  /// A length of whole minutes between two numbers of hours.
  mutating func hours(_ low: Double, _ high: Double) -> Milliseconds {
    Milliseconds(minutes: between(low, high) * 60)
  }
}

extension Milliseconds {
  /// The nearest whole number of minutes.
  init(minutes: Double) {
    self = .minutes(Int(minutes.rounded()))
  }

  /// The nearest whole number of minutes to a number of days.
  init(days: Double) {
    self.init(minutes: days * 1440)
  }
}
