import SeaworthyTime

extension ConditionStrip.Tick {
  /// The starts of the quarters inside a window. January carries its year, and so does the first
  /// quarter if the next January leaves room.
  static func quarters(in window: Interval) -> [ConditionStrip.Tick] {
    guard !window.isEmpty, window.start > .distantPast else { return [] }
    var ticks: [ConditionStrip.Tick] = []
    var period = Period(.quarter, containing: window.start)
    while period.interval.start < window.end {
      let start = period.interval.start
      if start >= window.start {
        let date = CivilDate(start)
        let hasRoom = ticks.isEmpty && date.month < 10
        ticks.append(
          ConditionStrip.Tick(
            at: start, label: date.month == 1 || hasRoom ? String(date.year) : nil))
      }
      period = period.next
    }
    return ticks
  }
}
