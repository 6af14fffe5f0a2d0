import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyTime
import SeaworthyTrends

extension Language {
  /// Tenths of a point with their sign: `+0.3`, `−9.8`, `0.0`.
  func signed(tenths: Int) -> String {
    let sign = tenths > 0 ? "+" : tenths < 0 ? "−" : ""
    return sign + (Double(abs(tenths)) / 10).fixed(1)
  }

  /// What a part is called.
  func name(of part: ChangePart) -> String { text("report.changePart.\(part.rawValue)") }

  /// A boat of a group: the region's with its coast guard.
  func name(of vessel: VesselKey, in change: GroupChange) -> String {
    (change.coastGuard == nil ? vessel.description : vessel.hullNumber).onOneLine
  }

  /// A period; one that had not ended says until when it goes.
  func name(of period: AccountedPeriod) -> String {
    name(of: period.period, until: period.interval.end)
  }

  /// A period that is told of up to an instant: one that had not ended by then says so.
  func name(of period: Period, until end: Instant) -> String {
    guard end < period.interval.end else { return "\(period)" }
    return text("report.periodUntil", ["period": .text("\(period)"), "until": .date(end)])
  }
}
