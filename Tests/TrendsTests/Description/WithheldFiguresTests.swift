import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

/// Figures worked out by hand of a boat whose worst report counts, is held or is withdrawn.
@Suite("Described figures while a bad report is withheld")
struct WithheldFiguresTests {
  private let standard: ScoringStandard
  private let codes: [String]

  init() throws {
    standard = try .shipped()
    codes = try #require(standard.checklist(of: "33-ft interceptor")).items.map(\.code)
  }

  private func time(_ day: String) throws -> Timestamp {
    Timestamp(try instant("2025-\(day)T08:00:00Z"))
  }

  private func minor(
    _ item: Int, found: String, corrected: String? = nil, by: Corrector? = nil
  ) throws -> Discrepancy {
    Discrepancy(
      identifier: "D-\(item)", item: codes[item], severity: .minor, foundAt: try time(found),
      found: .observed,
      correction: try corrected.map {
        Correction(at: try time($0), by: by, test: "run for an hour")
      }, line: 50)
  }

  private func task(_ card: String, due: String, by doer: Corrector?) throws -> MaintenanceTask {
    MaintenanceTask(
      card: card, due: try time(due), result: doer == nil ? .notAccomplished : .accomplished,
      done: doer == nil ? nil : try time(due), by: doer)
  }

  private func report(
    _ number: Int, _ kind: InspectionKind, _ day: String, hullNumber: String = "XA-07",
    grades: Range<Int>, _ discrepancies: [Discrepancy] = [], tasks: [MaintenanceTask] = [],
    check: SpotCheckResult? = nil
  ) throws -> ReportFacts {
    let at = try time(day)
    var report = InspectionReport(
      identifier: try #require(
        DocumentIdentifier("5b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d0\(number)")),
      preparedAt: at, source: Source(.team, name: "Team"),
      inspection: Inspection(kind: kind, start: at),
      vessel: Vessel(
        coastGuard: "XA", hullNumber: hullNumber, vesselClass: "33-ft interceptor"),
      results: grades.map { place in
        ChecklistResult(
          item: codes[place], group: .hull,
          result: discrepancies.contains { $0.item == codes[place] } ? .nonstandard : .standard,
          line: 10 + place)
      }, discrepancies: discrepancies)
    report.maintenance = PreventiveMaintenance(
      tasks: tasks, spotChecks: check.map { [SpotCheck(card: "9", at: at, result: $0)] } ?? [])
    return ReportFacts(report, digest: digest(number))
  }

  private func open(_ items: Range<Int>) throws -> [Discrepancy] {
    try items.map { try minor($0, found: "01-10") }
  }

  /// A check that lists four discrepancies; the bad one, which lists a fifth, work of the team, tasks
  /// that were not done and a spot check that failed; a status report of the partner's work; and in
  /// March a check of all items but some.
  private func papers(seen: Int) throws -> [ReportFacts] {
    [
      try report(1, .boatCheck, "01-10", grades: 0..<codes.count, open(0..<4)),
      try report(
        2, .boatCheck, "02-20", grades: 0..<codes.count,
        open(0..<4) + [
          minor(4, found: "02-20"), minor(5, found: "02-01", corrected: "02-10", by: .team),
        ],
        tasks: [
          task("1", due: "02-15", by: nil), task("2", due: "02-15", by: nil),
          task("3", due: "02-15", by: .team), task("4", due: "02-15", by: .team),
        ], check: .notVerified),
      try report(
        3, .statusReport, "02-25", grades: 0..<0,
        [minor(6, found: "02-03", corrected: "02-12", by: .partner)],
        tasks: [task("5", due: "02-16", by: .partner), task("6", due: "02-16", by: .partner)],
        check: .verified),
      try report(4, .boatCheck, "03-05", grades: 0..<seen, open(0..<4)),
    ]
  }

  /// A figure of the boat in February or March, alone or beside a boat that is all right.
  private func figure(
    _ metric: Series.Metric, in month: String, without reason: EvidenceGap.Reason?, seen: Int = 0,
    beside others: Int = 0
  ) throws -> [Double?] {
    var record = VesselRecord(
      vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-07"), reports: try papers(seen: seen))
    if let reason {
      let withheld = record.reports.remove(at: 1)
      record.gaps = [
        EvidenceGap(
          reason: reason, from: withheld.start, kind: .boatCheck, citation: try citation())
      ]
    }
    let fit = VesselRecord(
      vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-08"),
      reports: [
        try report(5, .boatCheck, "01-20", hullNumber: "XA-08", grades: 0..<codes.count)
      ])
    let (period, t) = (try period("2025-\(month)"), try instant("2025-03-20T00:00:00Z"))
    let histories = ([record] + Array(repeating: fit, count: others)).map {
      VesselHistory($0, standard: standard)
    }
    let group = DescribedGroup(
      subject: Subject(.coastGuard("XA")),
      vessels: histories.map { DescribedVessel($0, by: [period], asOf: t, for: [metric]) },
      arrivals: [], periods: [period], asOf: t, standard: standard)
    let point = try #require(group.series(metric)?.points.first)
    return [point.value, point.low, point.high, Double(point.n), point.coverage]
  }

  @Test(
    "what was done and checked may have been done by anybody, or not at all",
    arguments: [
      (Series.Metric.maintenanceRecorded, [4.0 / 6, 4.0 / 6, 4.0 / 6, 6, 1], [1, 0, 1, 2, 0]),
      (.maintenanceVerified, [0.5, 0.5, 0.5, 2, nil], [1, 0, 1, 1, nil]),
      (.correctionsByPartner, [0.5, 0.5, 0.5, 2, 1], [1, 0, 1, 1, 0]),
      (.tasksByPartner, [0.5, 0.5, 0.5, 4, 1], [1, 0, 1, 2, 0]),
    ] as [(Series.Metric, [Double?], [Double?])])
  func work(metric: Series.Metric, sent: [Double?], withheld: [Double?]) throws {
    #expect(try figure(metric, in: "02", without: nil) == sent)
    for reason in [EvidenceGap.Reason.reportHeld, .reportWithdrawn] {
      #expect(try figure(metric, in: "02", without: reason) == withheld)
      #expect(try figure(metric, in: "02", without: reason, beside: 1) == withheld)
    }
  }

  @Test("the backlog has no upper end until an inspection looks at every item")
  func backlog() throws {
    let all = codes.count
    let sent: [Double?] = [5, 5, 5, 1, 1]
    #expect(try figure(.backlog, in: "03", without: nil, seen: 4) == sent)
    #expect(try figure(.backlog, in: "03", without: nil, seen: all) == [4, 4, 4, 1, 1])
    for reason in [EvidenceGap.Reason.reportHeld, .reportWithdrawn] {
      #expect(try figure(.backlog, in: "02", without: reason) == [nil, 4, nil, 1, 0])
      #expect(try figure(.backlog, in: "02", without: reason, beside: 3) == [4, 4, nil, 4, 0.75])
      #expect(try figure(.backlog, in: "03", without: reason, seen: 4) == [4, 4, nil, 1, 0])
      #expect(try figure(.backlog, in: "03", without: reason, seen: all - 1) == [4, 4, nil, 1, 0])
      #expect(try figure(.backlog, in: "03", without: reason, seen: all) == [4, 4, 4, 1, 1])
    }
  }

  @Test("the time to correct is from none to any")
  func timeToCorrect() throws {
    let all = try #require(
      TimeToCorrect([
        KaplanMeier.Duration(9, hasEnded: true), KaplanMeier.Duration(9, hasEnded: true),
        KaplanMeier.Duration(27 + 16.0 / 24, hasEnded: false),
      ]))
    #expect(
      try figure(.timeToCorrect, in: "02", without: nil)
        == [all.median, all.medianLow, all.medianHigh, 3, nil])
    for reason in [EvidenceGap.Reason.reportHeld, .reportWithdrawn] {
      #expect(try figure(.timeToCorrect, in: "02", without: reason) == [9, 0, nil, 1, nil])
    }
  }
}
