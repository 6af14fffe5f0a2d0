import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrendStatistics
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

  @Test("of windows counts what opened in each, by the group of its item; of none known documents")
  func windows() {
    let history = Sample.history([
      report(
        .materielInspection, .day(60), grades: [:],
        [
          discrepancy("A", on: "110", .minor, found: .day(0), corrected: .day(10)),
          discrepancy("B", on: "210", .minor, found: .day(5), corrected: .day(25)),
          discrepancy("C", on: "X", .minor, found: .day(5), corrected: .day(8)),
          discrepancy("D", on: "110", .minor, found: .day(20)),
        ])
    ])
    let windows = [(0, 5), (5, 20), (20, 40), (40, 50), (0, 21)].map {
      Interval(.day($0), .day($1))
    }
    func lasted(_ days: Double, _ hasEnded: Bool = true) -> KaplanMeier.Duration {
      KaplanMeier.Duration(days, hasEnded: hasEnded)
    }
    #expect(
      history.corrections(ofOpenedIn: windows, at: .day(60)) == [
        [.hull: [lasted(10)]], [.propulsion: [lasted(20)], .documents: [lasted(3)]],
        [.hull: [lasted(40, false)]], [:],
        [
          .hull: [lasted(10), lasted(40, false)], .propulsion: [lasted(20)],
          .documents: [lasted(3)],
        ],
      ])
    #expect(
      history.corrections(ofOpenedIn: Array(windows.prefix(2)), at: Instant.day(25).before)[1]
        == [
          .propulsion: [lasted((Instant.day(25).before - .day(5)).inDays, false)],
          .documents: [lasted(3)],
        ])
  }

  @Test("ends, not corrected, when the boat leaves the fleet")
  func disposed() {
    let history = Sample.history(
      [
        report(
          .materielInspection, .day(60), grades: [:],
          [
            discrepancy("A", on: "110", .minor, found: .day(10), corrected: .day(40)),
            discrepancy("B", on: "120", .minor, found: .day(12), corrected: .day(20)),
            discrepancy("C", on: "210", .minor, found: .day(15)),
          ])
      ], registration: registration(delivered: .day(0), disposed: .day(30)))
    #expect(
      history.corrections(ofOpenedIn: [.always], at: .day(60)) == [
        [
          .hull: [
            KaplanMeier.Duration(20, hasEnded: false), KaplanMeier.Duration(8, hasEnded: true),
          ],
          .propulsion: [KaplanMeier.Duration(15, hasEnded: false)],
        ]
      ])
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
