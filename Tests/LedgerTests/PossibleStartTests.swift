import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// When an inspection can have been whose report cannot be relied on.
@Suite struct PossibleStartTests {
  /// Hours of a day: start and preparation against the receipt at 0.
  @Test(
    "The earliest of start and preparation that can be, and the latest for sure",
    arguments: [
      // As it should be: inspected, made out, received.
      (-48, -24, -48, -48), (-48, nil, -48, -48), (-48, -48, -48, -48),
      // Made out before it began: nobody knows which of the two is right.
      (-24, -48, -48, -24),
      // A clock that is a day ahead is possible, more is not.
      (24, nil, 24, 24), (24, -3, -3, 24), (25, nil, 0, 0), (25, -3, -3, 0), (25, 0, 0, 0),
      (25, 25, 0, 0), (25, 1, 0, 0),
    ] as [(Int, Int?, Int, Int)])
  func possible(start: Int, preparedAt: Int?, earliest: Int, latest: Int) {
    let at = { (hour: Int) in Instant.received + .hours(hour) }
    let possible = PossibleStart(
      at(start), preparedAt: preparedAt.map(at), receivedAt: .received)
    #expect([possible.earliest, possible.latest] == [at(earliest), at(latest)])
  }

  @Test("Of several reports each may be right")
  func several() {
    let starts = [3, 9, 5].map {
      PossibleStart(Sample.day($0), preparedAt: nil, receivedAt: .received)
    }
    let possible = PossibleStart(starts)
    #expect(possible?.earliest == Sample.day(3))
    #expect(possible?.latest == Sample.day(9))
    #expect(PossibleStart([]) == nil)
  }
}
