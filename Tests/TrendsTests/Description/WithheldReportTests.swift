import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

/// Knowing less never makes a described figure look better, nor surer. Source: product, promise 1;
/// doctrine 2, rule 3, and 4, "Forgetting".
@Suite("Properties: described series while a report is withheld")
struct WithheldReportTests {
  private let standard: ScoringStandard
  private let checklist: ClassChecklist
  private let periods = Period.covering(
    Interval(start - .days(60), start + .days(700)), by: .quarter)

  init() throws {
    standard = try .shipped()
    checklist = try #require(standard.checklist(of: "33-ft interceptor"))
  }

  /// How a report is kept from counting.
  enum Withheld: String, CaseIterable {
    case held, withdrawn, disputed
  }

  @Test(
    "no worse end gets better and no coverage rises, of a boat and of two",
    arguments: Withheld.allCases, 0..<4)
  func property(withheld: Withheld, lot: UInt64) throws {
    var (compared, opened): (Set<Series.Metric>, Set<Series.Metric>) = ([], [])
    for seed in lot * 60..<(lot + 1) * 60 {
      var papers = RandomPapers(of: "XA-00", seed: seed, checklist: checklist)
      let other = RandomPapers(of: "XA-01", seed: ~seed, checklist: checklist).reports
      let t = start + .days(60 + papers.number(600))
      let place = papers.number(papers.reports.count)
      let report = WithheldReport(place, of: papers.reports, standard: standard)
      let record =
        switch withheld {
        case .held: report.record(.reportHeld)
        case .withdrawn: report.record(.reportWithdrawn)
        case .disputed: report.record(beside: papers.rival(of: report.report))
        }
      let boats = seed % 2 == 0 ? [] : [VesselRecord(vessel: other[0].vessel, reports: other)]
      let all = VesselRecord(vessel: record.vessel, reports: papers.reports)
      let pairs = zip(series([all] + boats, asOf: t), series([record] + boats, asOf: t))
      for (before, after) in pairs where report.isPromised(before.metric) {
        let metric = before.metric
        compared.insert(metric)
        for (before, after) in zip(before.points, after.points) {
          let remark: Comment = "\(metric), seed \(seed) at \(t): \(before) → \(after)"
          #expect(!isBetter(after, than: before, metric.better), remark)
          #expect(!report.endsNothing || !isSurer(after, than: before), remark)
          if isOpen(after) && !isOpen(before) { opened.insert(metric) }
        }
      }
    }
    #expect(compared == Set(Series.Metric.allCases))
    // Otherwise it would say nothing about them.
    let doubtful: Set<Series.Metric> = [
      .timeToCorrect, .maintenanceVerified, .correctionsByPartner, .tasksByPartner,
    ]
    #expect(opened.isSuperset(of: doubtful))
    if withheld != .disputed {
      #expect(opened.isSuperset(of: [.backlog, .maintenanceRecorded, .supply, .crew]))
    }
  }

  /// Whether the worse end is better, or gone where there was a figure.
  private func isBetter(
    _ after: Series.Point, than before: Series.Point, _ better: Better
  ) -> Bool {
    guard !isGap(before) else { return false }
    if isGap(after) { return better != .neither }
    switch better {
    case .higher: return (after.low ?? 0) > (before.low ?? 0) + 1e-9
    case .lower: return (after.high ?? .infinity) < (before.high ?? .infinity) - 1e-9
    case .neither: return false
    }
  }

  /// Whether more is known, or how much is known is no longer said.
  private func isSurer(_ after: Series.Point, than before: Series.Point) -> Bool {
    guard let coverage = before.coverage else { return false }
    return after.coverage.map { $0 > coverage + 1e-9 } ?? true
  }

  private func isGap(_ point: Series.Point) -> Bool {
    point.value == nil && point.low == nil && point.high == nil && point.n == 0
  }

  /// Whether anything could be.
  private func isOpen(_ point: Series.Point) -> Bool {
    !isGap(point) && point.low.map { $0 == 0 } ?? true && point.high.map { $0 == 1 } ?? true
      || !isGap(point) && point.high == nil
  }

  private func series(_ records: [VesselRecord], asOf t: Instant) -> [Series] {
    let histories = records.map { VesselHistory($0, standard: standard) }
    let all = Set(Series.Metric.allCases)
    let group = DescribedGroup(
      subject: Subject(.coastGuard("XA")),
      vessels: histories.map { DescribedVessel($0, by: periods, asOf: t, for: all) },
      arrivals: histories.flatMap(\.arrivals), periods: periods, asOf: t, standard: standard)
    return Series.Metric.allCases.compactMap(group.series)
  }
}
