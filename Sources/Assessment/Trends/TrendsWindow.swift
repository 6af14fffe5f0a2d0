import SeaworthyTime
import SeaworthyTrends

/// Over what time a question about change is answered: the periods that are shown, and when the
/// inspections were on which verdicts rest.
///
/// Verdicts rest on the same inspections however long the periods are: who asks by month must not be
/// told another one than who asks by quarter.
struct TrendsWindow: Hashable, Sendable {
  /// The periods that are shown, in order.
  var periods: [Period]
  /// When the inspections were that count, cut at the instant of the question.
  var observed: Interval
  /// What older evidence there is beside; nil if none is left out, or the first period is asked for.
  var leftOut: LeftOutEvidence?

  /// How far back evidence goes that is asked for without a first period: this many quarters up to
  /// the last one. A report with a mistyped year stretches no series and no chart further.
  static let quarters = 60
  /// How many periods are shown at most without a first one.
  static let shown = 60

  /// The window of a question.
  ///
  /// - Parameters:
  ///   - length: How long the periods are.
  ///   - from: See ``TrendsQuestion/from``.
  ///   - through: See ``TrendsQuestion/through``.
  ///   - oldest: When the oldest evidence is of the boats that count; nil if there is none.
  ///   - t: The instant of the question.
  init(
    by length: Period.Length, from: Period?, through: Period?, oldest: Instant?, asOf t: Instant
  ) {
    let end = through?.interval.end ?? t
    if let from {
      periods = Period.covering(Interval(from.interval.start, end), by: length)
      observed = Interval(
        periods.first?.interval.start ?? t, min(t, periods.last?.interval.end ?? t))
      return
    }
    let last = end - Milliseconds(1)
    let floor = Self.floor(last)
    let evidence = min(oldest ?? last, last)
    periods = Period.covering(Interval(max(evidence, floor), end), by: length).suffix(Self.shown)
    observed = Interval(floor, min(t, periods.last?.interval.end ?? t))
    let isShort = evidence < periods.first?.interval.start ?? end
    if isShort || evidence < floor {
      leftOut = LeftOutEvidence(
        shownFrom: isShort ? periods.first : nil, observedFrom: evidence < floor ? floor : nil)
    }
  }

  /// When the oldest quarter begins from which evidence counts.
  private static func floor(_ last: Instant) -> Instant {
    // No quarter is longer than 92 days.
    let start = last - .days(92 * quarters)
    let all = Period.covering(Interval(start, last + Milliseconds(1)), by: .quarter)
    return all.suffix(quarters).first?.interval.start ?? start
  }
}
