import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("Time to correct")
struct TimeToCorrectTests {
  /// Doctrine 6: 3, 7, 7, 12 closed, 14 open, 20 closed, 28 open, 30 closed, 45, 60 open.
  private static let closed = [3, 7, 7, 12, 20, 30]
  private static let open = [14, 28, 45, 60]

  private static let history = Sample.history([
    report(
      .materielInspection, .day(60), grades: [:],
      closed.enumerated().map { place, days in
        discrepancy("C-\(place)", on: "\(place)", .minor, found: .day(0), corrected: .day(days))
      }
        + open.map {
          discrepancy("O-\($0)", on: "\($0)", .minor, found: .day(60 - $0))
        })
  ])

  @Test("doctrine 6: the median is 20 days; open ones are censored")
  func worked() {
    #expect(
      Self.history.flow(at: .day(60)).timeToCorrect
        == TimeToCorrect(n: 10, corrected: 6, median: 20, medianLow: 3, medianHigh: nil))
  }

  @Test("there is no median while none is corrected, and nothing without discrepancies")
  func none() {
    let history = Sample.history([
      report(.boatCheck, .day(1), grades: [:], [discrepancy(found: .day(1))])
    ])
    #expect(
      history.flow(at: .day(9)).timeToCorrect
        == TimeToCorrect(n: 1, corrected: 0, median: nil, medianLow: nil, medianHigh: nil))
    #expect(history.flow(at: .day(0)).timeToCorrect == nil)
  }
}
