import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

extension Language {
  /// The words of a key, filled in.
  func text(_ key: String, _ arguments: [String: Phrase.Argument]) -> String {
    text(Phrase(key, arguments))
  }

  /// A share from 0 to 1 in percent with one decimal; a dash where there is none.
  func percent(_ share: Double?) -> String {
    share.map { text(.percent($0)) } ?? text("report.none")
  }

  /// A range of shares in percent: `61.2–90.0 %`.
  func percent(from low: Double, to high: Double) -> String {
    "\((low * 100).fixed(1))–\(text(.percent(high)))"
  }

  /// The range of a rate in percent; a dash where there is no rate.
  func range(_ rate: Ranged?) -> String {
    rate.map { percent(from: $0.low, to: $0.high) } ?? text("report.none")
  }

  /// Points of a score, 0 to 100, with one decimal; a dash where there are none.
  func points(_ points: Double?) -> String { points?.fixed(1) ?? text("report.none") }

  /// A range of points: `60.1–82.0`.
  func points(from low: Double, to high: Double) -> String { "\(low.fixed(1))–\(high.fixed(1))" }

  /// The UTC day of an instant; a dash where there is none.
  func day(_ instant: Instant?) -> String {
    instant.map { text(.date($0)) } ?? text("report.none")
  }

  /// An instant's day and time in UTC.
  func time(_ instant: Instant) -> String { text(.dateTime(Timestamp(instant))) }

  /// The first and the last whole day of an interval: `1 Jan 2026 – 31 Mar 2026`.
  func days(_ interval: Interval) -> String {
    let last = interval.isEmpty ? interval.end : interval.end - Milliseconds(1)
    return "\(day(interval.start)) – \(day(last))"
  }

  /// How long a window is in whole days.
  func length(_ window: Interval) -> String {
    text("report.days", ["days": .number(Int(window.length.inDays.rounded()))])
  }

  /// A level: `R-2`, or `at best R-2`.
  func level(_ level: Level) -> String {
    switch level {
    case .stated(let number): text("report.level.stated", ["level": .number(number)])
    case .atBest(let number): text("report.level.atBest", ["level": .number(number)])
    case .none: text("report.none")
    }
  }

  /// A share of observations: `4 of 6`.
  func count(_ proportion: Proportion) -> String {
    text(
      "report.countOf", ["count": .number(proportion.count), "total": .number(proportion.n)])
  }
}
