import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

/// What of a period nobody can say. Source: doctrine 2, rule 3; 3, "Low".
@Suite("Doubt about a period")
struct PeriodDoubtTests {
  private let ms = Milliseconds(1)

  /// Inspections of all items on days 0 and 30, a status report on day 10.
  private var reports: [ReportFacts] {
    [
      report(.materielInspection, .day(0), grades: Sample.allStandard),
      report(.statusReport, .day(10)),
      report(.boatCheck, .day(30), grades: Sample.allStandard),
    ]
  }

  private func doubt(
    _ from: Instant, _ until: Instant, gaps: [EvidenceGap], _ reports: [ReportFacts]? = nil,
    registration: VesselRecord.Registration? = nil
  ) -> PeriodDoubt {
    Sample.history(reports ?? self.reports, gaps: gaps, registration: registration)
      .doubts(over: [Interval(from, until)])[0]
  }

  @Test("there is none of a boat whose reports can all be relied on")
  func none() {
    let history = Sample.history(reports)
    let periods = (0..<5).map { Interval(.day(10 * $0 - 10), .day(10 * $0)) }
    #expect(history.doubts(over: periods) == periods.map { _ in .none })
    #expect(history.doubts(over: []) == [])
  }

  @Test(
    "goes from the last inspection that would have seen it to the one that ends it",
    arguments: [EvidenceGap.Reason.reportHeld, .reportWithdrawn])
  func reach(reason: EvidenceGap.Reason) {
    let gaps = [gap(reason, from: .day(20), .boatCheck)]
    #expect(doubt(.day(-9), .day(0).before, gaps: gaps) == .none)
    #expect(
      doubt(.day(-9), .day(0), gaps: gaps) == PeriodDoubt(mayEndWithMore: true))
    #expect(
      doubt(.day(-9), .day(0) + ms, gaps: gaps)
        == PeriodDoubt(isIncomplete: true, mayEndWithMore: true))
    #expect(
      doubt(.day(0), .day(30), gaps: gaps)
        == PeriodDoubt(isIncomplete: true, mayBeginWithMore: true))
    #expect(
      doubt(.day(30).before, .day(40), gaps: gaps)
        == PeriodDoubt(isIncomplete: true, mayBeginWithMore: true))
    #expect(doubt(.day(30), .day(40), gaps: gaps) == .none)
  }

  @Test("a kind that cannot be read counts as the highest, and a status report ends none of it")
  func rigour() {
    let gaps = [gap(from: .day(20), nil)]
    #expect(doubt(.day(40), .day(50), gaps: gaps).isIncomplete)
    #expect(doubt(.day(0), .day(5), gaps: gaps).isIncomplete)
    #expect(!doubt(.day(-5), .day(0), gaps: gaps).isIncomplete)
    let status = [gap(.reportWithdrawn, from: .day(20), .statusReport)]
    #expect(!doubt(.day(5), .day(10), gaps: status).isIncomplete)
    #expect(doubt(.day(5), .day(10) + ms, gaps: status).isIncomplete)
    #expect(doubt(.day(0), .day(5), gaps: [gap(from: .day(0), .boatCheck)], []).isIncomplete)
  }

  @Test("more may be open until every item has been graded again")
  func lookedAt() {
    let gaps = [gap(.reportWithdrawn, from: .day(20), .boatCheck)]
    var papers = reports
    papers[2] = report(.boatCheck, .day(30), grades: ["110": .standard])
    papers.append(report(.boatCheck, .day(50), grades: Sample.allStandard))
    #expect(
      doubt(.day(40), .day(50).before, gaps: gaps, papers)
        == PeriodDoubt(mayBeginWithMore: true, mayEndWithMore: true))
    #expect(
      doubt(.day(40), .day(50), gaps: gaps, papers) == PeriodDoubt(mayBeginWithMore: true))
    #expect(doubt(.day(50), .day(60), gaps: gaps, papers) == .none)
  }

  @Test("there is none of a period in which the boat is not in service")
  func service() {
    let gaps = [gap(.reportWithdrawn, from: .day(20), .boatCheck)]
    let papers = Array(reports.prefix(2))
    let sold = registration(delivered: .day(5), disposed: .day(40))
    #expect(doubt(.day(30), .day(50), gaps: gaps, papers, registration: sold).isIncomplete)
    #expect(doubt(.day(40), .day(50), gaps: gaps, papers, registration: sold) == .none)
    #expect(doubt(.day(0), .day(5), gaps: gaps, papers, registration: sold) == .none)
    #expect(doubt(.day(0), .day(5) + ms, gaps: gaps, papers, registration: sold).isIncomplete)
  }

  @Test("a dispute bears on the same time, and leaves nothing else open")
  func disputed() {
    let candidates = [0, 1].map { report(.boatCheck, .day(20), id: $0, grades: Sample.allStandard) }
    let history = VesselHistory(
      VesselRecord(
        vessel: Sample.vessel, reports: reports,
        disputes: [
          Dispute(candidates: candidates, gap: gap(.conflict, from: .day(20), .boatCheck))
        ]), standard: Sample.standard)
    let periods = [(-9, 0), (0, 5), (25, 30), (30, 40)].map { Interval(.day($0), .day($1)) }
    let disputed = PeriodDoubt(isDisputed: true)
    #expect(history.doubts(over: periods) == [.none, disputed, disputed, .none])
  }
}
