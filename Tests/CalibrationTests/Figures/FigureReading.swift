/// One printed figure beside the truth, in the figure's unit.
struct FigureReading: Sendable {
  /// Which figure.
  var figure: Figure
  /// What really was.
  var truth: Double
  /// What is printed; nil where there is a range alone.
  var value: Double?
  /// The printed range's lower end; nil without a range.
  var low: Double?
  /// Its upper end; nil where nothing limits it.
  var high: Double?
}

/// The readings of one figure in one region, added up.
struct FigureCells: Hashable, Sendable {
  /// With a printed value, and with a range.
  private(set) var (valued, ranged) = (0, 0)
  private(set) var (truth, value, squares, width) = (0.0, 0.0, 0.0, 0.0)
  /// How often the truth lies below and above the range.
  private(set) var (below, above) = (0, 0)
  /// How far outside it lies, over all readings with a range.
  private(set) var (farBelow, farAbove) = (0.0, 0.0)

  /// Adds a reading.
  mutating func add(_ reading: FigureReading) {
    if let printed = reading.value {
      valued += 1
      truth += reading.truth
      value += printed
      squares += (printed - reading.truth) * (printed - reading.truth)
    }
    guard reading.figure.promise != nil, let low = reading.low else { return }
    let high = reading.high ?? .infinity
    ranged += 1
    if reading.high != nil { width += high - low }
    // Sums of binary fractions in another order differ in the last places.
    if reading.truth < low - 1e-6 {
      (below, farBelow) = (below + 1, farBelow + low - reading.truth)
    }
    if reading.truth > high + 1e-6 {
      (above, farAbove) = (above + 1, farAbove + reading.truth - high)
    }
  }
}

/// The readings of one figure over many regions: the region is the unit, since readings of one
/// region share boats and people.
struct FigureTally: Sendable {
  private var regions: [FigureCells] = []

  /// Adds a region.
  mutating func add(_ cells: FigureCells) { regions.append(cells) }

  /// How many readings have a printed value, and how many a range.
  var valued: Int { regions.reduce(0) { $0 + $1.valued } }
  var ranged: Int { regions.reduce(0) { $0 + $1.ranged } }

  /// The mean truth and the mean printed figure, over regions.
  var truth: Double? { mean(\.truth) }
  var printed: Double? { mean(\.value) }

  /// Printed less truth, with its standard error over regions; nil below two regions.
  var bias: (mean: Double, error: Double)? {
    let each = regions.filter { $0.valued > 0 }.map { ($0.value - $0.truth) / Double($0.valued) }
    guard each.count > 1 else { return nil }
    let count = Double(each.count)
    let mean = each.reduce(0, +) / count
    let variance = each.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    return (mean, (variance / count).squareRoot())
  }

  /// The root of the mean square of printed less truth, over readings.
  var spread: Double? {
    valued > 0 ? (regions.reduce(0) { $0 + $1.squares } / Double(valued)).squareRoot() : nil
  }

  /// The share of readings whose range holds the truth; of those where the truth lies below, above.
  var held: Double? { share { $0.ranged - $0.below - $0.above } }
  var below: Double? { share(\.below) }
  var above: Double? { share(\.above) }

  /// The range's mean width.
  var width: Double? { ranged > 0 ? regions.reduce(0) { $0 + $1.width } / Double(ranged) : nil }

  /// How far outside of the range the truth lies, on average where it lies outside.
  var miss: Double? {
    let count = regions.reduce(0) { $0 + $1.below + $1.above }
    return count > 0
      ? regions.reduce(0) { $0 + $1.farBelow + $1.farAbove } / Double(count) : nil
  }

  private func mean(_ sum: (FigureCells) -> Double) -> Double? {
    let each = regions.filter { $0.valued > 0 }.map { sum($0) / Double($0.valued) }
    return each.isEmpty ? nil : each.reduce(0, +) / Double(each.count)
  }

  private func share(_ count: (FigureCells) -> Int) -> Double? {
    ranged > 0 ? Double(regions.reduce(0) { $0 + count($1) }) / Double(ranged) : nil
  }
}
