import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@Suite("Time between failures")
struct TimeBetweenFailuresTests {
  /// Failures that came about on some days, each corrected an hour later.
  private func failures(_ days: [Int], _ basis: FoundBasis = .occurred) -> [Discrepancy] {
    days.map { day in
      discrepancy(
        "F-\(day)", found: .day(day), basis, corrected: .day(day) + .hours(1))
    }
  }

  /// Doctrine 6: T 1200, r 4 → 300 [150.12, 687.77]. The other engine ran longer.
  @Test("is worked out on engine hours where they are recorded")
  func engineHours() throws {
    let history = Sample.history([
      reading(.day(0), ["port": "100.5", "starboard": "20"]),
      reading(.day(50), ["port": "700.5", "starboard": "720"], failures([10, 20])),
      reading(.day(100), ["port": "1300.5", "starboard": "1300"], failures([60, 99])),
    ])
    let found = try #require(history.flow(at: .day(100)).timeBetweenFailures.first)
    #expect(history.flow(at: .day(100)).timeBetweenFailures.count == 1)
    #expect(found.basis == .engineHours)
    #expect((found.vessels, found.hours, found.failures, found.mean) == (1, 1200, 4, 300))
    #expect(abs(found.low - 150.120_291_651) < 1e-6)
    #expect(abs((found.high ?? 0) - 687.769_907_023) < 1e-6)
  }

  @Test("counts failures from the first reading until before the last, and none that was observed")
  func between() {
    func count(_ days: [Int], _ basis: FoundBasis = .occurred) -> Int? {
      Sample.history([
        reading(.day(10), ["port": "0"]),
        reading(.day(20), ["port": "100"], failures(days, basis)),
      ]).flow(at: .day(30)).timeBetweenFailures.first?.failures
    }
    #expect(count([9]) == 0)
    #expect(count([10]) == 1)
    #expect(count([19]) == 1)
    #expect(count([20]) == 0)
    #expect(count([15], .observed) == 0)
  }

  @Test("takes no hours from readings that can't be right of one meter")
  func implausible() {
    func hours(_ readings: [String]) -> Double? {
      Sample.history(
        readings.enumerated().map { reading(.day($0), ["port": $1]) }
      ).flow(at: .day(50)).timeBetweenFailures.first { $0.basis == .engineHours }?.hours
    }
    #expect(hours(["0", "24", "30"]) == 30)
    #expect(hours(["0", "24.1", "30"])?.rounded() == 6)
    #expect(hours(["500", "4", "10"]) == 6)
    #expect(hours(["500"]) == nil)
    #expect(hours(["500", "500"]) == nil)
  }

  /// Doctrine 6: T 1000, r 0 → at least 434.29.
  @Test("is worked out on hours in service where none are recorded, yard periods left out")
  func inService() throws {
    let history = Sample.history(
      [
        report(
          .materielInspection, .day(0), grades: Sample.allStandard,
          downtime: [downtime(.day(10), .day(20), .depot)])
      ])
    let found = try #require(
      history.flow(at: .day(10) + .hours(1000)).timeBetweenFailures.first)
    #expect((found.basis, found.hours, found.failures) == (.inService, 1000, 0))
    #expect(found.mean == nil)
    #expect(abs(found.low - 434.294_481_903) < 1e-6)
    #expect(found.high == nil)
    #expect(history.flow(at: .day(0)).timeBetweenFailures == [])
  }

  @Test("a coast guard pools each basis apart")
  func pooled() {
    let other = VesselKey(coastGuard: "XA", hullNumber: "XA-08")
    let counted = Sample.history([
      reading(.day(0), ["port": "0"]), reading(.day(10), ["port": "100"], failures([5])),
    ])
    let calendar = VesselHistory(
      VesselRecord(vessel: other, reports: []), standard: Sample.standard)
    let plain = Sample.history([report(.boatCheck, .day(0), grades: Sample.allStandard)])
    let score = CoastGuardScore(
      code: "XA", name: nil, histories: [counted, calendar, plain], provisional: [],
      requirement: nil, standard: Sample.standard, at: .day(10))
    #expect(score.flow.timeBetweenFailures.map(\.basis) == [.engineHours, .inService])
    #expect(score.flow.timeBetweenFailures.map(\.vessels) == [1, 1])
    #expect(score.flow.timeBetweenFailures.map(\.hours) == [100, 240])
    #expect(score.flow.timeBetweenFailures.map(\.failures) == [1, 0])
  }
}
