import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// The exact timeline against a naive model: the condition asked for minute by minute. All times of
/// the random boats are whole minutes.
@Suite("Condition timeline")
struct ConditionTimelineTests {
  @Test(arguments: Array(UInt64(0)..<12))
  func timesEqualAMinuteByMinuteCount(seed: UInt64) {
    var boat = RandomBoat(seed: 5000 + seed)
    let history = VesselHistory(boat.record, standard: Sample.standard)
    let start = Instant.day(Int.random(in: 0..<300, using: &boat.random))
    let window = Interval(start, start + .days(30))
    var counted = ConditionTimes()
    var minute = window.start
    while minute < window.end {
      let finding = history.condition(at: minute)
      counted.add(.minutes(1), in: finding.condition)
      if finding.basis == .presumed { counted.presumed += .minutes(1) }
      minute = minute + .minutes(1)
    }
    #expect(history.availability(over: window, asOf: .distantFuture).times == counted)
  }

  @Test(arguments: Array(UInt64(0)..<100))
  func spellsCoverTheWindowWithoutGapsAndDifferFromTheirNeighbours(seed: UInt64) {
    let history = VesselHistory(RandomBoat(seed: seed).record, standard: Sample.standard)
    let window = Interval(.day(-50), .day(900))
    let spells = history.spells(over: window)
    #expect(spells.first?.interval.start == window.start)
    #expect(spells.last?.interval.end == window.end)
    for (left, right) in zip(spells, spells.dropFirst()) {
      #expect(left.interval.end == right.interval.start && left.condition != right.condition)
      #expect(history.condition(at: right.interval.start).condition == right.condition)
      #expect(history.condition(at: right.interval.start.before).condition == left.condition)
    }
  }
}
