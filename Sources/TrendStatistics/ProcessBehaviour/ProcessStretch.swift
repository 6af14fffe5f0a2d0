/// Values of a segment that follow each other without a gap, against its limits.
struct ProcessStretch {
  /// Below so many σ from a line a point stands on it: rounding moves none off the mean, nor beyond
  /// a limit.
  private static let tolerance = 1e-9

  /// The place of the first value in the chart.
  let start: Int
  let values: [Double]
  /// How far each lies from the mean, in thirds of the way to a limit.
  let sigmas: [Double]

  /// The stretches of the places of a segment.
  static func all(
    of values: [Double?], in places: Range<Int>, limits: ProcessLimits
  ) -> [ProcessStretch] {
    places.split { values[$0] == nil }.map { places in
      let stretch = values[places].compactMap(\.self)
      return ProcessStretch(
        start: places.lowerBound, values: stretch, sigmas: stretch.map(limits.sigmas))
    }
  }

  /// On which side of the mean a value lies; nil on it.
  func side(_ place: Int) -> ChartSignal.Direction? {
    guard abs(sigmas[place]) > Self.tolerance else { return nil }
    return sigmas[place] > 0 ? .upward : .downward
  }

  /// Which way a value goes from the one before; nil if neither, and of the first.
  func step(_ place: Int) -> ChartSignal.Direction? {
    guard place > 0, values[place] != values[place - 1] else { return nil }
    return values[place] > values[place - 1] ? .upward : .downward
  }

  /// Whether a value lies more than so many σ from the mean, on either side.
  func isBeyond(_ count: Double, _ place: Int) -> Bool {
    abs(sigmas[place]) > count + Self.tolerance
  }

  /// The longest runs of values of one kind, at least so long.
  ///
  /// - Parameter kind: The kind of a value; nil for one that is in no run.
  func runs<Kind: Equatable>(
    of length: Int, _ kind: (Int) -> Kind?
  ) -> [(places: Range<Int>, kind: Kind)] {
    var runs: [(places: Range<Int>, kind: Kind)] = []
    var place = 0
    while place < values.count {
      guard let here = kind(place) else {
        place += 1
        continue
      }
      let end = (place..<values.count).first { kind($0) != here } ?? values.count
      if end - place >= length { runs.append((place..<end, here)) }
      place = end
    }
    return runs
  }

  /// The values of a kind, where at least so many of so many in a row are; groups that overlap are
  /// one.
  ///
  /// - Parameter isWithin: What all the values in a row must be.
  func crowds(
    _ count: Int, of window: Int, _ isOfKind: (Int) -> Bool,
    isWithin: (Int) -> Bool = { _ in true }
  ) -> [[Int]] {
    var crowds: [(end: Int, places: [Int])] = []
    for start in stride(from: 0, through: values.count - window, by: 1)
    where (start..<start + window).allSatisfy(isWithin) {
      let places = (start..<start + window).filter(isOfKind)
      guard places.count >= count else { continue }
      if let last = crowds.last, start < last.end {
        let added = places.filter { !last.places.contains($0) }
        crowds[crowds.count - 1] = (start + window, last.places + added)
      } else {
        crowds.append((start + window, places))
      }
    }
    return crowds.map(\.places)
  }
}
