import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyXML

/// Looks for readings that contradict the grade of their item: outside their limits, but standard.
///
/// A nonstandard item may well read anything. Where the reading in another unit would lie within
/// limits that are narrow enough to tell, it is a slip of units.
enum MeasurementCheck {
  /// Looks through the `ItemResult`s of an `InspectionReport`.
  static func check(report: XMLElement, _ notices: inout DocumentNotices) {
    guard let results = report.child(.checklistResults) else { return }
    for result in results.children(.itemResult) where result.childCount > 0 {
      guard let measurement = result.child(.measurement),
        let grade = result.attribute(.result).flatMap({ ItemResult(rawValue: $0.value) }),
        grade == .standard
      else { continue }
      check(measurement, &notices)
    }
  }

  private static func check(_ measurement: XMLElement, _ notices: inout DocumentNotices) {
    guard let reading = measurement.attribute(.value), let value = measurement.number(.value)
    else { return }
    let (lower, upper) = (measurement.number(.lower), measurement.number(.upper))
    let isLow = lower.map { value.doubleValue < $0.doubleValue } ?? false
    let isHigh = upper.map { value.doubleValue > $0.doubleValue } ?? false
    guard let limit = isLow ? lower : isHigh ? upper : nil else { return }
    let unit = measurement.attribute(.unit)?.value ?? ""
    if let lower = lower?.doubleValue, let upper = upper?.doubleValue, lower <= upper,
      let slip = UnitSlip(ofReading: value.doubleValue, unit: unit, limits: lower...upper)
    {
      notices.add(
        .unitSlip, in: measurement, at: reading.place, found: reading.value,
        fields: ["meant": .decimal(slip.meant, places: 1)])
    } else {
      notices.add(
        .outsideLimits, in: measurement, at: reading.place, found: reading.value,
        fields: ["limit": .text(limit.description)])
    }
  }
}

extension XMLElement {
  fileprivate func number(_ name: AttributeName) -> DecimalNumber? {
    attribute(name)?.withValueBytes { DecimalNumber(fileBytes: $0) }
  }
}
