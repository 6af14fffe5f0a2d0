import SeaworthyInspection
import SeaworthyTrendStatistics

extension ObservationSeries {
  /// How far what inspections found is alike by one reading of the points: from one inspection of a
  /// boat to the next, or, where the points do not say of which boats they are, from point to point.
  ///
  /// The boats of a group are seen in turn. What is broken on one of them is found again when its
  /// turn comes, which need not be at the next visit.
  ///
  /// - Parameters:
  ///   - reading: The reading, by times in days; nil at a gap.
  ///   - figure: The same reading of what was found on a boat; nil where it is left out.
  func dependence(
    _ reading: [TimedValue?], _ figure: (Boat) -> Double?
  ) -> SerialDependence {
    var numbers: [VesselKey: Int] = [:]
    for vessel in points.lazy.flatMap(\.boats).map(\.vessel) where numbers[vessel] == nil {
      numbers[vessel] = numbers.count
    }
    let pooled = zip(points, reading).compactMap { point, reading in
      reading.flatMap { reading -> PooledPoint? in
        let values = point.boats.compactMap { boat in
          figure(boat).map { PooledPoint.Value($0, of: numbers[boat.vessel] ?? 0) }
        }
        return values.isEmpty ? nil : PooledPoint(values, at: reading.time)
      }
    }
    let told = reading.compactMap(\.self)
    return pooled.count == told.count
      ? SerialDependence(withinUnitsOf: pooled) : SerialDependence(told)
  }
}
