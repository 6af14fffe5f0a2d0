import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyAssessment

@Suite("Needs of a region")
struct NeedsTests {
  private func needs(
    _ period: Period?, asOf: String = "2025-08-01T00:00:00Z", coastGuard: String? = nil
  ) async throws -> NeedsAnswer {
    try await Fleet().assessment(asOf: asOf).needs(period: period, coastGuard: coastGuard)
  }

  /// The hours of a group in short.
  private struct Hours: Equatable {
    var coastGuard: String?
    var boats: Int
    var provisional = 0
    var known: Double
    var notKnown = 0.0
    var lost: Double
    var byGroup: [LostTimeTable.Key: Double] = [:]

    init(_ needs: Needs) {
      let rows = needs.table(.group)?.rows ?? []
      coastGuard = needs.coastGuard
      (boats, provisional) = (needs.boats, needs.provisional)
      known = needs.availability.times.possible.inHours
      notKnown = needs.availability.times.unknown.inHours
      lost = needs.availability.lost.inHours
      byGroup = Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0.lost.hours) })
    }

    init(
      _ coastGuard: String?, boats: Int, provisional: Int = 0, known: Double,
      notKnown: Double = 0, lost: Double, byGroup: [LostTimeTable.Key: Double] = [:]
    ) {
      self.coastGuard = coastGuard
      (self.boats, self.provisional) = (boats, provisional)
      (self.known, self.notKnown, self.lost) = (known, notKnown, lost)
      self.byGroup = byGroup
    }
  }

  @Test("are the region's, then each coast guard's; what no register holds is left out and said")
  func june() async throws {
    let answer = try await needs(try period("2025-06"))
    #expect(
      answer.all.map { Hours($0) } == [
        Hours(
          nil, boats: 3, provisional: 1, known: 960, notKnown: 720, lost: 120,
          byGroup: [.group(.auxiliary): 120]),
        Hours(
          "XA", boats: 2, provisional: 1, known: 960, lost: 120,
          byGroup: [.group(.auxiliary): 120]),
        Hours("XB", boats: 1, known: 0, notKnown: 720, lost: 0),
      ])
    #expect(answer.vessels.map(\.vessel.hullNumber) == ["XA-07", "XA-08", "XA-09", "XB-11"])
    #expect(answer.vessels.last?.marks.contains(.reportHeld) == true)
    let end = try period("2025-06").interval.end
    #expect(answer.basis.asOf == end)
    #expect(answer.window.end == end)
  }

  @Test("are of one coast guard alone where one is named")
  func one() async throws {
    let answer = try await needs(try period("2025-06"), coastGuard: "XB")
    #expect(answer.region == nil)
    #expect(answer.coastGuards.map(\.coastGuard) == ["XB"])
    #expect(answer.coastGuards[0].availability.mostLost == .days(30))
    #expect(answer.coastGuards[0].availability.leastLost == .zero)
  }

  @Test("are cut at the instant of the question")
  func cut() async throws {
    let answer = try await needs(
      try period("2025-06"), asOf: "2025-06-27T00:00:00Z", coastGuard: "XA")
    #expect(
      Hours(answer.coastGuards[0])
        == Hours(
          "XA", boats: 2, provisional: 1, known: 32 * 24, lost: 24,
          byGroup: [.group(.auxiliary): 24]))
  }

  @Test("without a period look back as far as found ready does")
  func trailing() async throws {
    let answer = try await needs(nil)
    let asOf = try instant("2025-08-01T00:00:00Z")
    #expect(answer.period == nil)
    #expect(answer.window == Interval(asOf - (try standard()).windows.foundReady, asOf))
  }

  @Test("a period that has not begun, or a coast guard that nobody knows, is no question")
  func unanswerable() async throws {
    let assessment = try await Fleet().assessment(asOf: "2025-08-01T00:00:00Z")
    let august = try period("2025-08")
    #expect(throws: AssessmentError.periodNotBegun(august, asOf: assessment.asOf)) {
      try assessment.needs(period: august)
    }
    #expect(throws: AssessmentError.unknownCoastGuard(code: "XQ", known: ["XA", "XB"])) {
      try assessment.needs(coastGuard: "XQ")
    }
  }
}
