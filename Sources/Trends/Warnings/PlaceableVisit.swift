import SeaworthyTrendStatistics

/// A visit that stands somewhere in a range, the higher the better.
struct PlaceableVisit: Hashable {
  /// When it was, in days.
  var time: Double
  /// From its worst to its best.
  var range: ClosedRange<Double>

  /// Visits placed so that none of them would speak more for a worsening elsewhere in its range: in
  /// their order, each against those that stand already, then each against all others while one
  /// moves.
  ///
  /// - Parameter read: What the other visits found.
  static func mostWorsening(
    _ visits: [PlaceableVisit], among read: [TimedValue]
  ) -> [TimedValue] {
    var placed = visits.reduce(into: []) { placed, visit in
      placed.append(TimedValue(visit.best(among: read + placed), at: visit.time))
    }
    var moves = true
    while moves {
      moves = false
      for (place, visit) in visits.enumerated() {
        let others = read + placed[..<place] + placed[(place + 1)...]
        let value = visit.best(among: others)
        // Every move lowers the sum over all pairs, so that there is a last one.
        guard visit.rise(value, others) < visit.rise(placed[place].value, others) else { continue }
        placed[place] = TimedValue(value, at: visit.time)
        moves = true
      }
    }
    return placed
  }

  /// Where it has most better ones before it and most worse ones after it; of equal places the best.
  private func best(among others: [TimedValue]) -> Double {
    let values = Set(others.map(\.value) + [range.lowerBound, range.upperBound]).sorted()
    let between = zip(values, values.dropFirst()).map { ($0 + $1) / 2 }
    let places = [range.upperBound] + between.reversed().filter(range.contains) + [range.lowerBound]
    return places.map { (rise($0, others), $0) }.min { $0.0 < $1.0 }?.1 ?? range.lowerBound
  }

  /// How many of its pairs with others would rise in time if it stood at a place, less how many
  /// would fall.
  func rise(_ place: Double, _ others: [TimedValue]) -> Int {
    others.reduce(0) { rise, other in
      rise + (time - other.time).direction * (place - other.value).direction
    }
  }
}

extension Double {
  /// 1 above 0, −1 below it, else 0.
  fileprivate var direction: Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
