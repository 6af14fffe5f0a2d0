import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyTime

/// An hour meter runs forwards, and no faster than the clock.
///
/// Either reading may be the wrong one. Where the one in hand would fit with its point moved, or if
/// it were minutes, that is told instead.
enum EngineHoursRule {
  static func findings(on pair: ReportPair, _ limits: PlausibilityLimits) -> [PlausibilityFinding] {
    guard pair.earlier.start < pair.later.start else { return [] }
    let elapsed = Double((pair.later.start - pair.earlier.start).count) / 3_600_000
    return pair.inHand.trace.engineHours.compactMap { reading in
      guard
        let other = pair.other.trace.engineHours.first(where: { $0.engine == reading.engine })
      else { return nil }
      let (hours, others) = (reading.hours.doubleValue, other.hours.doubleValue)
      let expected =
        pair.isLater
        ? others - limits.meterTolerance...others + elapsed + limits.meterTolerance
        : others - elapsed - limits.meterTolerance...others + limits.meterTolerance
      if expected.contains(hours) { return nil }
      return finding(on: reading, against: other, in: pair, expected)
    }
  }

  private static func finding(
    on reading: EngineHours, against other: EngineHours, in pair: ReportPair,
    _ expected: ClosedRange<Double>
  ) -> PlausibilityFinding {
    var finding = PlausibilityFinding(
      kind: .unitSlip, spot: .engineHours(reading.engine), found: reading.hours.description)
    let hours = reading.hours.doubleValue
    if let slip = UnitSlip(ofEngineHours: hours, expected: expected) {
      finding.fields = ["meant": .decimal(slip.meant, places: 1)]
      return finding
    }
    let (first, last) = pair.isLater ? (other, reading) : (reading, other)
    let runsBack = last.hours.doubleValue < first.hours.doubleValue
    finding.kind = runsBack ? .engineHoursDown : .engineHoursTooFast
    finding.fields = pair.words.merging([
      "engine": .text(reading.engine), "earlierHours": .text(first.hours.description),
      "laterHours": .text(last.hours.description),
    ]) { $1 }
    return finding
  }
}

extension NoticeKind {
  private static let fields = [
    "engine", "earlierHours", "laterHours", "earlierDay", "laterDay", "file",
  ]
  static let engineHoursDown = NoticeKind(
    "engine_hours_down", .warning, fields: fields,
    example: "<EngineHours engine=\"port\">310</EngineHours>, after 341 in the report before")
  static let engineHoursTooFast = NoticeKind(
    "engine_hours_too_fast", .warning, fields: fields,
    example: "<EngineHours engine=\"port\">990</EngineHours>, ten days after 310")
}
