/// What was observed at one time on several units, such as the boats of a visit, of which a series
/// has one point.
public struct PooledPoint: Hashable, Sendable {
  /// When, on any axis of time whose unit is the caller's; finite.
  public let time: Double
  /// What was observed, one observation or more, each of another unit.
  public let values: [Value]

  /// What was observed on one unit.
  public struct Value: Hashable, Sendable {
    /// Which unit, by a number that is the caller's.
    public let unit: Int
    /// What was observed; finite.
    public let value: Double

    /// An observation of a unit.
    public init(_ value: Double, of unit: Int) {
      precondition(value.isFinite, "what is observed is a number")
      self.unit = unit
      self.value = value
    }
  }

  /// What was observed on units at a time.
  public init(_ values: [Value], at time: Double) {
    precondition(!values.isEmpty, "a point is of one observation or more")
    precondition(time.isFinite, "what is observed is observed at a time")
    self.time = time
    self.values = values
  }
}

/// What was observed on one unit at one of the points of a series.
struct PooledObservation {
  var unit: Int
  var time: Double
  var value: Double
  /// How much of its point it is: 1 over the root of how many observations that has.
  var part: Double
  /// How far the sum that Kendall's S is to first order rests on it: the points earlier than its own
  /// less those that are later, for its part.
  var weight: Double

  /// Those of points in any order: unit by unit, of each in the order of time.
  static func all(of points: [PooledPoint]) -> [PooledObservation] {
    let times = points.map(\.time).sorted()
    var places: [Double: (first: Int, last: Int)] = [:]
    for (place, time) in times.enumerated() {
      places[time] = (places[time]?.first ?? place, place)
    }
    return points.flatMap { point in
      // As many are earlier as stand before the first of its time, and so with the later ones.
      let place = places[point.time] ?? (0, 0)
      let contrast = Double(place.first + place.last - (times.count - 1))
      let part = 1 / Double(point.values.count).squareRoot()
      return point.values.map {
        PooledObservation(
          unit: $0.unit, time: point.time, value: $0.value, part: part, weight: contrast * part)
      }
    }.sorted { ($0.unit, $0.time, $0.value, $0.part) < ($1.unit, $1.time, $1.value, $1.part) }
  }
}
